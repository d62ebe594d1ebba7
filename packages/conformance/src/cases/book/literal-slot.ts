import { withLiteralSlot } from "../../bookings/change.ts";
import { fullBooking } from "../../bookings/full-booking.ts";
import type { Case } from "../../case.ts";
import { checkAccepted } from "../../checks/check.ts";
import { postAppointment } from "../../interactions/book.ts";
import { conclude } from "../../verdict.ts";

export const literalSlot: Case = {
  id: "D-32",
  title: "A booking may refer to the slot by its id",
  requirements: ["D-32"],
  level: "derived",
  source: "UEC guide: Error handling",
  run: async (context) => {
    const slot = context.takeSlot();
    const booking = withLiteralSlot(fullBooking(slot, context.newId()), `Slot/${slot.id}`);
    return conclude(checkAccepted(await postAppointment(context, booking)));
  },
};
