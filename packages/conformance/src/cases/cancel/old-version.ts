import type { Case } from "../../case.ts";
import { checkStatus } from "../../checks/check.ts";
import { book } from "../../interactions/book.ts";
import { cancel, putAppointment } from "../../interactions/cancel.ts";
import { conclude } from "../../verdict.ts";

export const oldVersion: Case = {
  id: "CAN-19-old",
  title: "An update that is based on a version since replaced gets 409",
  requirements: ["CAN-19", "D-34"],
  level: "must",
  source: "Cancel an appointment: Failure 4",
  run: async (context) => {
    const booked = await book(context);
    await cancel(context, booked);
    return conclude(checkStatus(await putAppointment(context, booked), 409));
  },
};
