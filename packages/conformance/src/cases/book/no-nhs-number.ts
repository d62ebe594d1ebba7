import { minimalBooking } from "../../bookings/minimal-booking.ts";
import type { Case } from "../../case.ts";
import { checkAccepted } from "../../checks/check.ts";
import { postAppointment } from "../../interactions/book.ts";
import { conclude } from "../../verdict.ts";

export const noNhsNumber: Case = {
  id: "BOOK-26",
  title: "A patient without an NHS number can be booked, with the least that a booking must say",
  requirements: ["BOOK-26", "BOOK-22", "BOOK-25"],
  level: "must",
  source: "UEC guide: Booking requirements",
  run: async (context) => {
    const answer = await postAppointment(context, minimalBooking(context.takeSlot(), context.newId()));
    return conclude(checkAccepted(answer));
  },
};
