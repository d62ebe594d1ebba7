import type { ImportEntry } from "@careslot/appointments";
import { writeResource } from "@careslot/fhir";
import { directory } from "./directory.ts";
import { freeSlot, quarter } from "./free-slot.ts";

const day = 24 * 60 * 60 * 1000;

/** Days that the diary reaches ahead. */
const ahead = 7;

/**
 * The diary of the coming days, from nine to five in UTC. What it gives for a day depends on the day alone: taken in again
 * it adds the days that are missing, and what is booked stays booked.
 */
export function rollingDiary(now: Date): readonly ImportEntry[] {
  const today = Math.floor(now.getTime() / day) * day;
  const days = Array.from({ length: ahead }, (_, index) => today + (index + 1) * day);
  const slots = days.flatMap((midnight) =>
    Array.from({ length: 32 }, (_, index) => {
      const start = midnight + 36 * quarter + index * quarter;
      return freeSlot(new Date(start).toISOString().slice(0, 16).replaceAll(/\D/g, ""), start);
    }),
  );
  return [...directory, ...slots].map((resource) => ({ resource, content: writeResource(resource, "json") }));
}
