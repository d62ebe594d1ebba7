import { fullBooking } from "../../bookings/full-booking.ts";
import type { Case } from "../../case.ts";
import { checkAccepted } from "../../checks/check.ts";
import { postAppointment } from "../../interactions/book.ts";
import { conclude } from "../../verdict.ts";

export const unknownElement: Case = {
  id: "GEN-14",
  title: "An element that the provider does not know is no fault",
  requirements: ["GEN-14", "D-49"],
  level: "must",
  source: "UEC guide: API implementation",
  run: async (context) => {
    const booking = { ...fullBooking(context.takeSlot(), context.newId()), favouriteColour: "blue" };
    return conclude(checkAccepted(await postAppointment(context, booking)));
  },
};
