import type { Case } from "../../case.ts";
import { checkStatus } from "../../checks/check.ts";
import { book } from "../../interactions/book.ts";
import { putAppointment } from "../../interactions/cancel.ts";
import { conclude } from "../../verdict.ts";

export const withoutIfMatch: Case = {
  id: "CAN-20",
  title: "An update without If-Match gets 412",
  requirements: ["CAN-20", "CAN-10"],
  level: "must",
  source: "Cancel an appointment: Failure 5",
  run: async (context) => {
    return conclude(checkStatus(await putAppointment(context, await book(context), { ifMatch: null }), 412));
  },
};
