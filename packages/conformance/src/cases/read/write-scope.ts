import type { Case } from "../../case.ts";
import { checkStatus } from "../../checks/check.ts";
import { book } from "../../interactions/book.ts";
import { readAppointment } from "../../interactions/read.ts";
import { conclude } from "../../verdict.ts";

export const readWithWriteScope: Case = {
  id: "D-11",
  title: "Who may write an appointment may read it",
  requirements: ["D-11"],
  level: "derived",
  source: "JWT: Claims",
  run: async (context) => {
    const { id } = await book(context);
    const token = await context.token({ scope: "patient/appointment.write" });
    return conclude(checkStatus(await readAppointment(context, id, { token }), 200));
  },
};
