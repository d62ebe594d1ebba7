import { without } from "../../bookings/change.ts";
import type { Case } from "../../case.ts";
import { refusedBooking } from "./refused-booking.ts";

export const noDocument: Case = refusedBooking({
  id: "BOOK-52",
  title: "A booking that refers to no document gets 422",
  requirements: ["BOOK-52", "D-22"],
  source: "Appointment resource",
  change: (booking) => without(booking, "supportingInformation"),
});
