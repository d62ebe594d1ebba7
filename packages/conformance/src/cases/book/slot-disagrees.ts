import { withSlot } from "../../bookings/change.ts";
import { fullBooking } from "../../bookings/full-booking.ts";
import type { Case } from "../../case.ts";
import { checkStatus } from "../../checks/check.ts";
import { postAppointment } from "../../interactions/book.ts";
import { conclude } from "../../verdict.ts";

export const slotDisagrees: Case = {
  id: "BOOK-51",
  title: "A contained slot that disagrees with the one in the diary gets 422",
  requirements: ["BOOK-51", "D-32"],
  level: "derived",
  source: "Get an appointment: Slot",
  run: async (context) => {
    const booking = withSlot(fullBooking(context.takeSlot(), context.newId()), (slot) => ({
      ...slot,
      schedule: { reference: `Schedule/${context.newId()}` },
    }));
    return conclude(checkStatus(await postAppointment(context, booking), 422));
  },
};
