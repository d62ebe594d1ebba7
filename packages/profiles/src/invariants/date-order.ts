import { parseInstant } from "@careslot/fhir";

/**
 * Whether a date or time, so far as both are known, is not later than another: `2026` is not later than `2026-10-01`,
 * since both may be the same moment. Dates count as days of UTC, and times to the millisecond.
 */
export function isNotAfter(start: string | undefined, end: string | undefined): boolean {
  const [from, to] = [inUtc(start), inUtc(end)];
  if (from === undefined || to === undefined) return true;
  const known = Math.min(from.length, to.length);
  return from.slice(0, known) <= to.slice(0, known);
}

const date = /^\d{4}(?:-\d\d){0,2}$/;

/** A date as it is, and a moment in UTC: as many characters as are known. Nothing for a text that is neither. */
function inUtc(text = ""): string | undefined {
  if (date.test(text)) return text;
  const moment = parseInstant(text);
  // Behind the last year in UTC there is at most the offset of a moment in it: its year of five digits comes after all others.
  return moment === undefined ? undefined : new Date(moment).toISOString().replace(/^\+/, ":");
}
