import { without, withPatient } from "../../bookings/change.ts";
import type { Case } from "../../case.ts";
import { refusedBooking } from "./refused-booking.ts";

export const noBirthDate: Case = refusedBooking({
  id: "BOOK-66",
  title: "A patient without a date of birth gets 422",
  requirements: ["BOOK-66"],
  source: "Patient resource",
  change: (booking) => withPatient(booking, (patient) => without(patient, "birthDate")),
});
