import type { Case } from "../../case.ts";
import { checkStatus } from "../../checks/check.ts";
import { book } from "../../interactions/book.ts";
import { putAppointment } from "../../interactions/cancel.ts";
import { conclude } from "../../verdict.ts";

export const bodyBeforeIfMatch: Case = {
  id: "CAN-30-body",
  title: "A broken body comes before a missing If-Match: 400",
  requirements: ["CAN-30", "D-09"],
  level: "derived",
  source: "TKW: EB_CancelAppointment",
  run: async (context) => {
    return conclude(checkStatus(await putAppointment(context, await book(context), { body: "{", ifMatch: null }), 400));
  },
};
