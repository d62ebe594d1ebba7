import { fullBooking } from "../../bookings/full-booking.ts";
import type { Case } from "../../case.ts";
import { checkStatus } from "../../checks/check.ts";
import { postAppointment } from "../../interactions/book.ts";
import { conclude } from "../../verdict.ts";

export const statusNotBooked: Case = {
  id: "BOOK-41",
  title: "A booking whose status is not booked gets 422",
  requirements: ["BOOK-41"],
  level: "must",
  source: "Appointment resource",
  run: async (context) => {
    const booking = { ...fullBooking(context.takeSlot(), context.newId()), status: "cancelled" };
    return conclude(checkStatus(await postAppointment(context, booking), 422));
  },
};
