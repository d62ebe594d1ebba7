import { numberAt, fractionMilliseconds, offsetMilliseconds, utcMilliseconds } from "./calendar.ts";

const instant = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:\.(\d+))?(Z|[+-]\d\d:\d\d)$/;

/**
 * The moment that a FHIR instant names, in milliseconds since the epoch. Seconds and offset are required, a fraction of
 * any length is allowed; digits past the millisecond are left out. Nothing for a text that is no instant, or that names
 * a time that does not exist: 30 February, 24:00, a 60th second.
 * @see http://hl7.org/fhir/STU3/datatypes.html#instant
 * @see requirement GEN-17
 */
export function parseInstant(text: string): number | undefined {
  if (!instant.test(text)) return undefined;
  // A booking is asked for a dozen instants: their parts are taken from where they stand, and no text is made of each.
  const zone = text.length - (text.endsWith("Z") ? 1 : 6);
  const local = utcMilliseconds({
    year: numberAt(text, 0, 4),
    month: numberAt(text, 5, 7),
    day: numberAt(text, 8, 10),
    hour: numberAt(text, 11, 13),
    minute: numberAt(text, 14, 16),
    second: numberAt(text, 17, 19),
    millisecond: fractionMilliseconds(text, 20, zone),
  });
  const offset = offsetMilliseconds(text, zone);
  return local === undefined || offset === undefined ? undefined : local - offset;
}

/**
 * A moment as a FHIR instant in UTC, with milliseconds and a numeric offset: `2026-10-01T09:00:00.000+00:00`.
 * @see requirement GEN-17
 */
export function formatInstant(date: Date): string {
  if (Number.isNaN(date.getTime())) throw new TypeError("An invalid Date names no instant.");
  // Joined, since `JSON.stringify` writes a resource at half the speed where one of its texts is not in one piece.
  return [date.toISOString().slice(0, -1), "+00:00"].join("");
}

/** Whether two FHIR instants name the same moment, whatever their offsets, to the last digit. A text that is no instant equals none. */
export function sameInstant(first: string, second: string): boolean {
  const moment = parseInstant(first);
  return moment !== undefined && moment === parseInstant(second) && finerDigits(first) === finerDigits(second);
}

/** The digits of the fraction that stand for less than a millisecond. */
function finerDigits(text: string): string {
  return (instant.exec(text)?.[7] ?? "").slice(3).replace(/0+$/, "");
}
