import type { Case } from "../../case.ts";
import { checkStatus } from "../../checks/check.ts";
import { noToken } from "../../http/outgoing.ts";
import { book } from "../../interactions/book.ts";
import { putAppointment } from "../../interactions/cancel.ts";
import { conclude } from "../../verdict.ts";

export const tokenBeforeBody: Case = {
  id: "CAN-30-token",
  title: "Who asks comes first: 403 even where the body is broken",
  requirements: ["CAN-30", "D-09"],
  level: "derived",
  source: "TKW: EB_CancelAppointment",
  run: async (context) => {
    const booked = await book(context);
    const answer = await putAppointment(context, booked, { token: noToken, body: "{", ifMatch: null });
    return conclude(checkStatus(answer, 403));
  },
};
