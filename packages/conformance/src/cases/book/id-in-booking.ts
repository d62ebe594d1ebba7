import { fullBooking } from "../../bookings/full-booking.ts";
import type { Case } from "../../case.ts";
import { checkStatus } from "../../checks/check.ts";
import { postAppointment } from "../../interactions/book.ts";
import { conclude } from "../../verdict.ts";

export const idInBooking: Case = {
  id: "BOOK-40",
  title: "A booking that brings an id of its own gets 422",
  requirements: ["BOOK-40", "D-24"],
  level: "derived",
  source: "Appointment resource",
  run: async (context) => {
    const booking = { ...fullBooking(context.takeSlot(), context.newId()), id: context.newId() };
    return conclude(checkStatus(await postAppointment(context, booking), 422));
  },
};
