import type { DescribedSlot } from "@careslot/appointments";
import { type Appointment, parseInstant } from "@careslot/fhir";
import type { Settings } from "../ports.ts";
import { referencedId } from "../urls.ts";
import { containedBy } from "./contained.ts";

/**
 * The slot as the Slot that a booking contains describes it (BOOK-49, BOOK-51); nothing where it leaves out what a booking is
 * decided on.
 */
export function describedSlot(appointment: Appointment, settings: Settings): DescribedSlot | undefined {
  const slot = containedBy(appointment, "Slot", appointment.slot?.[0]?.reference)?.resource;
  const { system, value } = slot?.identifier?.[0] ?? {};
  const scheduleId = referencedId(settings, "Schedule", slot?.schedule?.reference);
  const [start, end] = [parseInstant(slot?.start ?? ""), parseInstant(slot?.end ?? "")];
  if (value === undefined || scheduleId === undefined || start === undefined || end === undefined) return undefined;
  return { identifier: { ...(system !== undefined && { system }), value }, scheduleId, start, end };
}
