import { fullBooking } from "../../bookings/full-booking.ts";
import type { Case } from "../../case.ts";
import { checkStatus } from "../../checks/check.ts";
import { postAppointment } from "../../interactions/book.ts";
import { conclude } from "../../verdict.ts";

export const bookingInGzip: Case = {
  id: "GEN-10-book",
  title: "A booking may be sent in gzip",
  requirements: ["GEN-10"],
  level: "must",
  source: "UEC guide: API implementation",
  run: async (context) => {
    const headers = { "Content-Encoding": "gzip" };
    const answer = await postAppointment(context, fullBooking(context.takeSlot(), context.newId()), { headers });
    return conclude(checkStatus(answer, 201));
  },
};
