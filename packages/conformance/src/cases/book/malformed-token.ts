import { fullBooking } from "../../bookings/full-booking.ts";
import type { Case } from "../../case.ts";
import { checkStatus } from "../../checks/check.ts";
import { postAppointment } from "../../interactions/book.ts";
import { conclude } from "../../verdict.ts";

export const malformedToken: Case = {
  id: "BOOK-34-malformed",
  title: "A booking with something that is no token gets 403",
  requirements: ["BOOK-34", "JWT-25", "D-01"],
  level: "must",
  source: "Book an appointment: Failure 3",
  run: async (context) => {
    const booking = fullBooking(context.takeSlot(), context.newId());
    return conclude(checkStatus(await postAppointment(context, booking, { token: "not-a-token" }), 403));
  },
};
