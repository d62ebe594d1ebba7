import type { Case } from "../../case.ts";
import { checkStatus } from "../../checks/check.ts";
import { book } from "../../interactions/book.ts";
import { cancel } from "../../interactions/cancel.ts";
import { conclude } from "../../verdict.ts";

export const cancelledStatus: Case = {
  id: "CAN-03",
  title: "A cancellation that succeeds gets 200",
  requirements: ["CAN-03", "CAN-01"],
  level: "must",
  source: "Cancel an appointment: Success 1",
  run: async (context) => {
    const { answer } = await cancel(context, await book(context));
    return conclude(checkStatus(answer, 200));
  },
};
