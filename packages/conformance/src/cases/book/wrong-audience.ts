import { fullBooking } from "../../bookings/full-booking.ts";
import type { Case } from "../../case.ts";
import { checkStatus } from "../../checks/check.ts";
import { postAppointment } from "../../interactions/book.ts";
import { badToken } from "../../tokens/bad-token.ts";
import { conclude } from "../../verdict.ts";

export const wrongAudience: Case = {
  id: "JWT-06",
  title: "A booking with a token for another provider gets 403",
  requirements: ["JWT-06", "BOOK-34"],
  level: "must",
  source: "Book an appointment: Failure 3",
  run: async (context) => {
    const audience = "https://elsewhere.example.org/STU3";
    const token = await badToken(context, { scope: "patient/appointment.write", audience });
    const booking = fullBooking(context.takeSlot(), context.newId());
    return conclude(checkStatus(await postAppointment(context, booking, { token }), 403));
  },
};
