import { fullBooking } from "../../bookings/full-booking.ts";
import type { Case } from "../../case.ts";
import { check } from "../../checks/check.ts";
import { resourceIn } from "../../checks/resource.ts";
import { postAppointment } from "../../interactions/book.ts";
import { conclude } from "../../verdict.ts";

export const preferMinimal: Case = {
  id: "BOOK-07-minimal",
  title: "The body is the created Appointment even where the consumer prefers none",
  requirements: ["BOOK-07", "D-46"],
  level: "derived",
  source: "Book an appointment: Success 5",
  run: async (context) => {
    const booking = fullBooking(context.takeSlot(), context.newId());
    const answer = await postAppointment(context, booking, { headers: { Prefer: "return=minimal" } });
    return conclude(check(resourceIn(answer, "Appointment") !== undefined, "the body is no Appointment"));
  },
};
