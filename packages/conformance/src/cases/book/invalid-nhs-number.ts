import { withPatient } from "../../bookings/change.ts";
import { fullBooking } from "../../bookings/full-booking.ts";
import type { Case } from "../../case.ts";
import { checkStatus } from "../../checks/check.ts";
import { postAppointment } from "../../interactions/book.ts";
import { conclude } from "../../verdict.ts";

export const invalidNhsNumber: Case = {
  id: "BOOK-33",
  title: "An NHS number that fails its check digit gets 422",
  requirements: ["BOOK-33", "D-43"],
  level: "must",
  source: "UEC guide: Error handling",
  run: async (context) => {
    const booking = withPatient(fullBooking(context.takeSlot(), context.newId()), (patient) => ({
      ...patient,
      identifier: patient.identifier?.map((identifier) => ({ ...identifier, value: "9476719932" })) ?? [],
    }));
    return conclude(checkStatus(await postAppointment(context, booking), 422));
  },
};
