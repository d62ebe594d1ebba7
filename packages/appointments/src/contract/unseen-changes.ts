import type { Appointments, Booking, Cancellation } from "../appointments.ts";
import { createAppointments } from "../create-appointments.ts";
import type { Database } from "../database.ts";
import type { UnseenBooking, UnseenCancellation, UnseenChanges } from "../unseen-changes.ts";
import type { Racing } from "./racing/run-race.ts";
import { version } from "./sample-diary.ts";

/** The changes that a distant database has to offer. */
export function changesUnseen(appointments: Appointments): UnseenChanges {
  if (!isDistant(appointments)) {
    throw new TypeError("These appointments change nothing that was not looked up: their database is not distant.");
  }
  return appointments;
}

function isDistant(appointments: Appointments): appointments is Appointments & UnseenChanges {
  return appointments.bookUnseen !== undefined && appointments.cancelUnseen !== undefined;
}

/** A booking of a slot of the sample diary by what the slot says of itself. */
export function unseen({ slot: { id, scheduleId, start, end }, ...booking }: Booking): UnseenBooking {
  const value = id.replace("slot-", "slot-identifier-");
  const identifier = { system: "https://tools.ietf.org/html/rfc4122", value };
  return { ...booking, slot: { identifier, scheduleId, start, end } };
}

/** A cancellation that knows what the version before says. */
export function unseenCancellation(cancellation: Cancellation): UnseenCancellation {
  const { id, versionId } = cancellation.version;
  return { ...cancellation, before: version(id, versionId - 1).content };
}

/** A store for races in which every second change is one of what nobody has looked up. */
export function halfUnseen(database: Database): Racing {
  const appointments = createAppointments(database);
  const changes = changesUnseen(appointments);
  let made = 0;
  const isUnseen = () => (made += 1) % 2 === 0;
  return {
    ...appointments,
    book: (booking) => (isUnseen() ? changes.bookUnseen(unseen(booking)) : appointments.book(booking)),
    cancel: (cancellation) =>
      isUnseen() ? changes.cancelUnseen(unseenCancellation(cancellation)) : appointments.cancel(cancellation),
  };
}
