import { without } from "../../bookings/change.ts";
import type { Case } from "../../case.ts";
import { refusedBooking } from "./refused-booking.ts";

export const noStart: Case = refusedBooking({
  id: "BOOK-45",
  title: "A booking without a start gets 422",
  requirements: ["BOOK-45"],
  source: "Appointment resource",
  change: (booking) => without(booking, "start"),
});
