import type { Appointment } from "@careslot/fhir";
import { appointmentOf } from "./appointments.ts";
import { booking, type Breakage, hears } from "./breakage.ts";
import type { Asked } from "./handler.ts";

/** Bookings of which this holds. */
export function bookings(holds: (appointment: Partial<Appointment>) => boolean): (asked: Asked) => boolean {
  return (asked) => booking(asked) && holds(appointmentOf(asked));
}

/** The provider hears another booking than was sent, where this holds of it. */
export function hearing(
  holds: (appointment: Partial<Appointment>) => boolean,
  change: (appointment: Appointment) => object,
): Breakage {
  return hears(bookings(holds), (asked) => ({
    ...asked,
    body: JSON.stringify(change(appointmentOf(asked) as Appointment)),
  }));
}
