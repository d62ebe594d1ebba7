import type { Case } from "../../case.ts";
import { checkStatus } from "../../checks/check.ts";
import { book } from "../../interactions/book.ts";
import { putAppointment, weakTag } from "../../interactions/cancel.ts";
import { conclude } from "../../verdict.ts";

export const otherVersion: Case = {
  id: "CAN-19",
  title: "An update that is based on another version gets 409",
  requirements: ["CAN-19", "D-34"],
  level: "must",
  source: "Cancel an appointment: Failure 4",
  run: async (context) => {
    return conclude(checkStatus(await putAppointment(context, await book(context), { ifMatch: weakTag("999") }), 409));
  },
};
