import { without } from "../../bookings/change.ts";
import { fullBooking } from "../../bookings/full-booking.ts";
import type { Case } from "../../case.ts";
import { checkAccepted } from "../../checks/check.ts";
import { postAppointment } from "../../interactions/book.ts";
import { conclude } from "../../verdict.ts";

export const refusedMayRepeat: Case = {
  id: "RID-06",
  title: "A request id whose booking was refused may be used again",
  requirements: ["RID-06", "D-04"],
  level: "derived",
  source: "UEC guide: Transaction integrity",
  run: async (context) => {
    const headers = { "X-Request-Id": context.newId() };
    const booking = fullBooking(context.takeSlot(), context.newId());
    await postAppointment(context, without(booking, "description"), { headers });
    return conclude(checkAccepted(await postAppointment(context, booking, { headers })));
  },
};
