import type { Case } from "../../case.ts";
import { checkStatus } from "../../checks/check.ts";
import { book } from "../../interactions/book.ts";
import { putAppointment } from "../../interactions/cancel.ts";
import { conclude } from "../../verdict.ts";

export const anyVersion: Case = {
  id: "CAN-20-any",
  title: "An If-Match of * names no version, and gets 412",
  requirements: ["CAN-20", "D-27"],
  level: "derived",
  source: "Cancel an appointment: Failure 5",
  run: async (context) => {
    return conclude(checkStatus(await putAppointment(context, await book(context), { ifMatch: "*" }), 412));
  },
};
