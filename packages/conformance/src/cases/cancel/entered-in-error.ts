import type { Case } from "../../case.ts";
import { checkStatus } from "../../checks/check.ts";
import { book } from "../../interactions/book.ts";
import { putAppointment } from "../../interactions/cancel.ts";
import { conclude } from "../../verdict.ts";

export const enteredInError: Case = {
  id: "D-25",
  title: "An update to entered-in-error gets 422",
  requirements: ["D-25", "CAN-22"],
  level: "derived",
  source: "Appointment resource",
  run: async (context) => {
    const booked = await book(context);
    const body = { ...booked.appointment, status: "entered-in-error" };
    return conclude(checkStatus(await putAppointment(context, booked, { body }), 422));
  },
};
