import { without } from "../../bookings/change.ts";
import type { Case } from "../../case.ts";
import { refusedBooking } from "./refused-booking.ts";

export const noStatus: Case = refusedBooking({
  id: "BOOK-41-missing",
  title: "A booking without a status gets 422",
  requirements: ["BOOK-41"],
  source: "Appointment resource",
  change: (booking) => without(booking, "status"),
});
