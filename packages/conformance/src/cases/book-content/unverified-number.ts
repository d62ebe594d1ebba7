import { without, withPatient } from "../../bookings/change.ts";
import type { Case } from "../../case.ts";
import { refusedBooking } from "./refused-booking.ts";

export const unverifiedNumber: Case = refusedBooking({
  id: "BOOK-60",
  title: "An NHS number that does not say whether it was verified gets 422",
  requirements: ["BOOK-60"],
  source: "Patient resource",
  change: (booking) =>
    withPatient(booking, (patient) => ({
      ...patient,
      identifier: patient.identifier?.map((identifier) => without(identifier, "extension")) ?? [],
    })),
});
