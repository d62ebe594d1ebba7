import { without, withPatient } from "../../bookings/change.ts";
import type { Case } from "../../case.ts";
import { refusedBooking } from "./refused-booking.ts";

export const noAddress: Case = refusedBooking({
  id: "BOOK-67",
  title: "A patient without an address gets 422",
  requirements: ["BOOK-67"],
  source: "Patient resource",
  change: (booking) => withPatient(booking, (patient) => without(patient, "address")),
});
