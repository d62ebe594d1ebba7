import type { Case } from "../../case.ts";
import { checkStatus } from "../../checks/check.ts";
import { book } from "../../interactions/book.ts";
import { putAppointment, weakTag } from "../../interactions/cancel.ts";
import { conclude } from "../../verdict.ts";

export const foreignVersion: Case = {
  id: "CAN-19-foreign",
  title: "A version that the provider would never give gets 409 as well",
  requirements: ["CAN-19", "D-34"],
  level: "must",
  source: "TKW: CancelAppointment_VersionConflict",
  run: async (context) => {
    const ifMatch = weakTag("999ff9ff-999f-9999-99fffff9999ff99ff");
    return conclude(checkStatus(await putAppointment(context, await book(context), { ifMatch }), 409));
  },
};
