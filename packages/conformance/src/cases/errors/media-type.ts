import { fullBooking } from "../../bookings/full-booking.ts";
import type { Case } from "../../case.ts";
import { checkStatus } from "../../checks/check.ts";
import { postAppointment } from "../../interactions/book.ts";
import { conclude } from "../../verdict.ts";

export const mediaType: Case = {
  id: "FMT-08",
  title: "A body of a media type that is not supported gets 415",
  requirements: ["FMT-08"],
  level: "must",
  source: "UEC guide: API implementation",
  run: async (context) => {
    const headers = { "Content-Type": "text/plain" };
    const answer = await postAppointment(context, fullBooking(context.takeSlot(), context.newId()), { headers });
    return conclude(checkStatus(answer, 415));
  },
};
