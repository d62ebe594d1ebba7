import { fullBooking } from "../../bookings/full-booking.ts";
import type { Case } from "../../case.ts";
import { checkStatus } from "../../checks/check.ts";
import { book, postAppointment } from "../../interactions/book.ts";
import { conclude } from "../../verdict.ts";

export const requestRepeated: Case = {
  id: "RID-05",
  title: "A request id that has made a booking already gets 409",
  requirements: ["RID-05", "BOOK-38", "D-04"],
  level: "must",
  source: "UEC guide: Transaction integrity",
  run: async (context) => {
    const headers = { "X-Request-Id": context.newId() };
    await book(context, { headers });
    const answer = await postAppointment(context, fullBooking(context.takeSlot(), context.newId()), { headers });
    return conclude(checkStatus(answer, 409));
  },
};
