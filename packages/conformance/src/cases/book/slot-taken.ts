import { fullBooking } from "../../bookings/full-booking.ts";
import type { Case } from "../../case.ts";
import { checkStatus } from "../../checks/check.ts";
import { book, postAppointment } from "../../interactions/book.ts";
import { conclude } from "../../verdict.ts";

export const slotTaken: Case = {
  id: "BOOK-30",
  title: "A booking of a slot that is no longer free gets 422",
  requirements: ["BOOK-30", "D-02"],
  level: "must",
  source: "Book an appointment: Failure 1",
  run: async (context) => {
    const { slot } = await book(context);
    const answer = await postAppointment(context, fullBooking(slot, context.newId()));
    return conclude(checkStatus(answer, 422));
  },
};
