import { fullBooking } from "../../bookings/full-booking.ts";
import type { Case } from "../../case.ts";
import { checkStatus } from "../../checks/check.ts";
import { postAppointment } from "../../interactions/book.ts";
import { badToken } from "../../tokens/bad-token.ts";
import { conclude } from "../../verdict.ts";

export const expiredToken: Case = {
  id: "JWT-07",
  title: "A booking with an expired token gets 403",
  requirements: ["JWT-07", "BOOK-34"],
  level: "must",
  source: "Book an appointment: Failure 3",
  run: async (context) => {
    const token = await badToken(context, { scope: "patient/appointment.write", lifetime: -600 });
    const booking = fullBooking(context.takeSlot(), context.newId());
    return conclude(checkStatus(await postAppointment(context, booking, { token }), 403));
  },
};
