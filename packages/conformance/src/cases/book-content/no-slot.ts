import { without } from "../../bookings/change.ts";
import type { Case } from "../../case.ts";
import { refusedBooking } from "./refused-booking.ts";

export const noSlot: Case = refusedBooking({
  id: "BOOK-49",
  title: "A booking that names no slot gets 422",
  requirements: ["BOOK-49"],
  source: "Appointment resource",
  change: (booking) => without(booking, "slot"),
});
