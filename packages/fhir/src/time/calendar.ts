/** A date and time of day as written on a calendar and a clock; the month counts from 1. */
export interface CalendarTime {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly millisecond: number;
}

/** Milliseconds since the epoch of a UTC calendar time; nothing for one that does not exist, such as 30 February. */
export function utcMilliseconds(time: CalendarTime): number | undefined {
  const { year, month, day, hour, minute, second, millisecond } = time;
  if (year < 1 || hour > 23 || minute > 59 || second > 59) return undefined;
  // Date.UTC would take the years 1 to 99 for 1901 to 1999; the calendar repeats itself every 400 years.
  const shifted = Date.UTC(year + 400, month - 1, day, hour, minute, second, millisecond);
  // A day that the month does not have has become one of another month.
  if (new Date(shifted).getUTCMonth() !== month - 1) return undefined;
  return shifted - FOUR_CENTURIES;
}

const FOUR_CENTURIES = 146_097 * 86_400_000;

/** The offset from UTC, in milliseconds, that `Z` or `±hh:mm` stands for; nothing past fourteen hours. */
export function offsetMilliseconds(text: string): number | undefined {
  if (text === "Z") return 0;
  const minutes = Number(text.slice(4, 6));
  const total = Number(text.slice(1, 3)) * 60 + minutes;
  if (minutes > 59 || total > 14 * 60) return undefined;
  return (text.startsWith("-") ? -total : total) * 60_000;
}

/** The milliseconds that the digits of a fraction of a second stand for; digits past the third are left out. */
export function fractionMilliseconds(digits: string): number {
  return Number(digits.slice(0, 3).padEnd(3, "0"));
}
