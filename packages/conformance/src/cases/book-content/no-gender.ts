import { without, withPatient } from "../../bookings/change.ts";
import type { Case } from "../../case.ts";
import { refusedBooking } from "./refused-booking.ts";

export const noGender: Case = refusedBooking({
  id: "BOOK-65",
  title: "A patient without a gender gets 422",
  requirements: ["BOOK-65"],
  source: "Patient resource",
  change: (booking) => withPatient(booking, (patient) => without(patient, "gender")),
});
