import { withLiteralSlot } from "../../bookings/change.ts";
import { fullBooking } from "../../bookings/full-booking.ts";
import type { Case } from "../../case.ts";
import { checkStatus } from "../../checks/check.ts";
import { postAppointment } from "../../interactions/book.ts";
import { conclude } from "../../verdict.ts";

export const unknownSlot: Case = {
  id: "BOOK-23",
  title: "A booking of a slot that the provider does not have gets 422",
  requirements: ["BOOK-23", "D-32"],
  level: "must",
  source: "UEC guide: Error handling",
  run: async (context) => {
    const booking = withLiteralSlot(fullBooking(context.takeSlot(), context.newId()), `Slot/${context.newId()}`);
    return conclude(checkStatus(await postAppointment(context, booking), 422));
  },
};
