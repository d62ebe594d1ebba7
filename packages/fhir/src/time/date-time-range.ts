import { type CalendarTime, fractionMilliseconds, offsetMilliseconds, utcMilliseconds } from "./calendar.ts";
import { londonMoments } from "./london.ts";

/** The stretch of time that a date of some precision stands for, in milliseconds since the epoch. */
export interface TimeRange {
  /** The first moment inside. */
  readonly low: number;
  /** The first moment after. */
  readonly high: number;
}

const dateTime = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d)(?:\.(\d+))?)?(Z|[+-]\d\d:\d\d)?)?)?)?$/;

/**
 * The stretch of time that a date of a search means: `2026`, `2026-10`, `2026-10-01`, `2026-10-01T09:00` (seconds may be
 * left out), each with or without offset once it has a time. Without one it is what clocks and calendars in London show:
 * a day there has 23 or 25 hours when the clocks change, and a time that comes twice covers both. Nothing for a text
 * that is no date, or a date that does not exist.
 * @see http://hl7.org/fhir/STU3/search.html#date
 */
export function parseDateTimeRange(text: string): TimeRange | undefined {
  const parts = dateTime.exec(text);
  if (!parts) return undefined;
  const [, year, month, day, hour, minute, second, fraction, offset] = parts;
  const start: CalendarTime = {
    year: Number(year),
    month: Number(month ?? 1),
    day: Number(day ?? 1),
    hour: Number(hour ?? 0),
    minute: Number(minute ?? 0),
    second: Number(second ?? 0),
    millisecond: fractionMilliseconds(fraction ?? ""),
  };
  if (hour === undefined) return calendarRange(start, day ? "day" : month ? "month" : "year");
  return clockRange(start, second === undefined ? 60_000 : 1000 / 10 ** Math.min(fraction?.length ?? 0, 3), offset);
}

function calendarRange(start: CalendarTime, precision: "year" | "month" | "day"): TimeRange | undefined {
  const low = utcMilliseconds(start);
  if (low === undefined) return undefined;
  const next = new Date(low);
  if (precision === "year") next.setUTCFullYear(next.getUTCFullYear() + 1);
  if (precision === "month") next.setUTCMonth(next.getUTCMonth() + 1);
  if (precision === "day") next.setUTCDate(next.getUTCDate() + 1);
  return { low: londonMoments(low).earliest, high: londonMoments(next.getTime()).earliest };
}

function clockRange(start: CalendarTime, length: number, offset: string | undefined): TimeRange | undefined {
  const local = utcMilliseconds(start);
  if (local === undefined) return undefined;
  if (offset === undefined) {
    const { earliest, latest } = londonMoments(local);
    return { low: earliest, high: latest + length };
  }
  const ahead = offsetMilliseconds(offset);
  return ahead === undefined ? undefined : { low: local - ahead, high: local - ahead + length };
}
