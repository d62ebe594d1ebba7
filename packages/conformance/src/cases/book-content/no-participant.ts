import { without } from "../../bookings/change.ts";
import type { Case } from "../../case.ts";
import { refusedBooking } from "./refused-booking.ts";

export const noParticipant: Case = refusedBooking({
  id: "BOOK-54",
  title: "A booking without a participant gets 422",
  requirements: ["BOOK-54"],
  source: "Appointment resource",
  change: (booking) => without(booking, "participant"),
});
