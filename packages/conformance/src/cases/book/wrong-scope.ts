import { fullBooking } from "../../bookings/full-booking.ts";
import type { Case } from "../../case.ts";
import { checkStatus } from "../../checks/check.ts";
import { postAppointment } from "../../interactions/book.ts";
import { badToken } from "../../tokens/bad-token.ts";
import { conclude } from "../../verdict.ts";

export const wrongScope: Case = {
  id: "JWT-13",
  title: "A booking with the scope of a search gets 403",
  requirements: ["JWT-13", "JWT-12", "BOOK-34"],
  level: "must",
  source: "Book an appointment: Failure 3",
  run: async (context) => {
    const token = await badToken(context, { scope: "organization/slot.read" });
    const booking = fullBooking(context.takeSlot(), context.newId());
    return conclude(checkStatus(await postAppointment(context, booking, { token }), 403));
  },
};
