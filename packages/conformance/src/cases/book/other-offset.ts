import { fullBooking } from "../../bookings/full-booking.ts";
import { inSummerTime } from "../../bookings/in-summer-time.ts";
import type { Case } from "../../case.ts";
import { checkAccepted } from "../../checks/check.ts";
import { postAppointment } from "../../interactions/book.ts";
import { conclude } from "../../verdict.ts";

export const otherOffset: Case = {
  id: "GEN-17",
  title: "Times with another offset from UTC are accepted",
  requirements: ["GEN-17"],
  level: "must",
  source: "UEC guide: Times",
  run: async (context) => {
    const booking = fullBooking(context.takeSlot(), context.newId());
    const times = { start: inSummerTime(booking.start ?? ""), end: inSummerTime(booking.end ?? "") };
    return conclude(checkAccepted(await postAppointment(context, { ...booking, ...times })));
  },
};
