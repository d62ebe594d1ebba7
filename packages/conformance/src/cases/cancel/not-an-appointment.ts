import { minimalPatient } from "../../bookings/patients.ts";
import type { Case } from "../../case.ts";
import { checkStatus } from "../../checks/check.ts";
import { book } from "../../interactions/book.ts";
import { putAppointment } from "../../interactions/cancel.ts";
import { conclude } from "../../verdict.ts";

export const cancelNotAnAppointment: Case = {
  id: "CAN-27-type",
  title: "A body that is another resource gets 400",
  requirements: ["CAN-27", "D-08"],
  level: "must",
  source: "Cancel an appointment: Failure 6",
  run: async (context) => {
    const booked = await book(context);
    const body = { ...minimalPatient, id: booked.id };
    return conclude(checkStatus(await putAppointment(context, booked, { body }), 400));
  },
};
