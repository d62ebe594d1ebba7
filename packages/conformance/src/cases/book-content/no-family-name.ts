import { withPatient } from "../../bookings/change.ts";
import type { Case } from "../../case.ts";
import { refusedBooking } from "./refused-booking.ts";

export const noFamilyName: Case = refusedBooking({
  id: "BOOK-61",
  title: "A patient without a family name gets 422",
  requirements: ["BOOK-61"],
  source: "Patient resource",
  change: (booking) => withPatient(booking, (patient) => ({ ...patient, name: [{ use: "official", given: ["Sam"] }] })),
});
