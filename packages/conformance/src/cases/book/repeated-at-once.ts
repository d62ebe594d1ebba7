import { fullBooking } from "../../bookings/full-booking.ts";
import type { Case } from "../../case.ts";
import { check, isAccepted } from "../../checks/check.ts";
import { postAppointment } from "../../interactions/book.ts";
import { conclude } from "../../verdict.ts";

export const repeatedAtOnce: Case = {
  id: "RID-05-at-once",
  title: "Of ten retries with one request id at the same time exactly one makes a booking",
  requirements: ["RID-05", "BOOK-21", "D-04"],
  level: "derived",
  source: "UEC guide: Transaction integrity",
  run: async (context) => {
    const headers = { "X-Request-Id": context.newId() };
    const booking = fullBooking(context.takeSlot(), context.newId());
    const answers = await Promise.all(Array.from({ length: 10 }, () => postAppointment(context, booking, { headers })));
    const won = answers.filter(isAccepted);
    const others = answers.filter((answer) => !isAccepted(answer));
    return conclude(
      check(won.length === 1, `${won.length} succeeded, not one`),
      check(
        others.every(({ status }) => status === 409),
        "one that came too late was not refused with 409",
      ),
    );
  },
};
