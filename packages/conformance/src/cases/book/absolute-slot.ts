import { withLiteralSlot } from "../../bookings/change.ts";
import { fullBooking } from "../../bookings/full-booking.ts";
import type { Case } from "../../case.ts";
import { checkAccepted } from "../../checks/check.ts";
import { postAppointment } from "../../interactions/book.ts";
import { conclude } from "../../verdict.ts";

export const absoluteSlot: Case = {
  id: "D-32-absolute",
  title: "A booking may refer to the slot by its absolute URL",
  requirements: ["D-32"],
  level: "derived",
  source: "FHIR STU3: references",
  run: async (context) => {
    const slot = context.takeSlot();
    const booking = withLiteralSlot(fullBooking(slot, context.newId()), `${context.serviceRoot}/Slot/${slot.id}`);
    return conclude(checkAccepted(await postAppointment(context, booking)));
  },
};
