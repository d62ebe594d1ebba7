import type { Appointment } from "@careslot/fhir";
import { fullBooking } from "../../bookings/full-booking.ts";
import type { Case } from "../../case.ts";
import { checkStatus } from "../../checks/check.ts";
import { postAppointment } from "../../interactions/book.ts";
import { conclude } from "../../verdict.ts";

interface RefusedBooking extends Omit<Case, "level" | "run"> {
  /** What is wrong with the booking, which is all right otherwise. */
  readonly change: (booking: Appointment) => object;
}

/** The case that a booking with one thing wrong in it gets 422. */
export function refusedBooking({ change, ...about }: RefusedBooking): Case {
  return {
    ...about,
    level: "must",
    run: async (context) => {
      const booking = fullBooking(context.takeSlot(), context.newId());
      return conclude(checkStatus(await postAppointment(context, change(booking)), 422));
    },
  };
}
