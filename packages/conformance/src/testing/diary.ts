import type { ImportEntry } from "@careslot/appointments";
import { directory, sandboxService } from "../sandbox/directory.ts";
import { freeSlot, quarter } from "../sandbox/free-slot.ts";

/** Id of the service whose diary the kit is tried on. */
export const service: string = sandboxService;

/** A service with all that belongs to it, and consecutive free quarters of an hour from a moment on. */
export function diaryFrom(moment: Date, slots: number): readonly ImportEntry[] {
  return [
    ...directory,
    ...Array.from({ length: slots }, (_, index) => freeSlot(String(index), moment.getTime() + index * quarter)),
  ].map((resource) => ({ resource, content: JSON.stringify(resource) }));
}
