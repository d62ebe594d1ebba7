import type { Case } from "../../case.ts";
import { checkStatus } from "../../checks/check.ts";
import { book } from "../../interactions/book.ts";
import { readAppointment } from "../../interactions/read.ts";
import { badToken } from "../../tokens/bad-token.ts";
import { conclude } from "../../verdict.ts";

export const readWrongScope: Case = {
  id: "JWT-13-read",
  title: "A read with the scope of a search gets 403",
  requirements: ["JWT-13", "JWT-12"],
  level: "must",
  source: "JWT: Claims",
  run: async (context) => {
    const { id } = await book(context);
    const token = await badToken(context, { scope: "organization/slot.read" });
    return conclude(checkStatus(await readAppointment(context, id, { token }), 403));
  },
};
