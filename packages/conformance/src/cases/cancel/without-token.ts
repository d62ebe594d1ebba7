import type { Case } from "../../case.ts";
import { checkStatus } from "../../checks/check.ts";
import { noToken } from "../../http/outgoing.ts";
import { book } from "../../interactions/book.ts";
import { putAppointment } from "../../interactions/cancel.ts";
import { conclude } from "../../verdict.ts";

export const cancelWithoutToken: Case = {
  id: "CAN-28",
  title: "A cancellation without a token gets 403",
  requirements: ["CAN-28", "D-01"],
  level: "must",
  source: "Cancel an appointment: Failure 3",
  run: async (context) => {
    return conclude(checkStatus(await putAppointment(context, await book(context), { token: noToken }), 403));
  },
};
