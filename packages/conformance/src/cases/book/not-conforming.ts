import { without } from "../../bookings/change.ts";
import { fullBooking } from "../../bookings/full-booking.ts";
import type { Case } from "../../case.ts";
import { checkStatus } from "../../checks/check.ts";
import { postAppointment } from "../../interactions/book.ts";
import { conclude } from "../../verdict.ts";

export const notConforming: Case = {
  id: "BOOK-31",
  title: "A booking that lacks a required element gets 422",
  requirements: ["BOOK-31", "BOOK-48", "D-08"],
  level: "must",
  source: "Book an appointment: Failure 2",
  run: async (context) => {
    const booking = fullBooking(context.takeSlot(), context.newId());
    return conclude(checkStatus(await postAppointment(context, without(booking, "description")), 422));
  },
};
