import type { Slot } from "@careslot/fhir";
import { freeAmong } from "../diary/free-among.ts";
import type { Answer } from "../http/answer.ts";
import type { Outgoing } from "../http/outgoing.ts";
import { cleanUp } from "../run/clean-up.ts";
import type { Sent } from "./sent.ts";

/** What there is to tidy up. */
export interface Untidy {
  readonly service: string;
  readonly slots: readonly [Slot, ...Slot[]];
  /** The appointments that were booked for all that is known. */
  readonly ids: Iterable<string>;
  readonly sent: readonly Sent[];
}

/**
 * Cancels what a race has booked. Gives the paths of what is left for all that: appointments that cannot be cancelled,
 * and slots that a booking whose answer got lost may hold.
 */
export async function tidyUp(
  send: (outgoing: Outgoing) => Promise<Answer>,
  { service, slots, ids, sent }: Untidy,
): Promise<readonly string[]> {
  const appointments = (await cleanUp(send, ids)).map((id) => `Appointment/${id}`);
  if (!sent.some(isLostBooking)) return appointments;
  const free = await freeAmong(send, service, slots);
  return [...appointments, ...slots.filter(({ id }) => !free.has(id)).map(({ id }) => `Slot/${id}`)];
}

function isLostBooking({ method, answer }: Sent): boolean {
  return method === "POST" && (answer === undefined || answer.told.status >= 500);
}
