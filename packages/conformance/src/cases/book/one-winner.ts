import { fullBooking } from "../../bookings/full-booking.ts";
import type { Case } from "../../case.ts";
import { check, isAccepted } from "../../checks/check.ts";
import { postAppointment } from "../../interactions/book.ts";
import { conclude } from "../../verdict.ts";

export const oneWinner: Case = {
  id: "BOOK-21",
  title: "Of twenty bookings of one slot at the same time exactly one succeeds",
  requirements: ["BOOK-21", "BOOK-30"],
  level: "must",
  source: "SCAL P24",
  run: async (context) => {
    const slot = context.takeSlot();
    const bookings = Array.from({ length: 20 }, () => postAppointment(context, fullBooking(slot, context.newId())));
    const answers = await Promise.all(bookings);
    const won = answers.filter(isAccepted);
    const others = answers.filter((answer) => !isAccepted(answer));
    return conclude(
      check(won.length === 1, `${won.length} succeeded, not one`),
      check(
        others.every(({ status }) => status === 422),
        "one that came too late was not refused with 422",
      ),
    );
  },
};
