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
  if (month < 1 || month > 12 || day < 1 || day > daysOfMonth(month, year)) return undefined;
  // Date.UTC would take the years 1 to 99 for 1901 to 1999; the calendar repeats itself every 400 years.
  return Date.UTC(year + 400, month - 1, day, hour, minute, second, millisecond) - FOUR_CENTURIES;
}

const FOUR_CENTURIES = 146_097 * 86_400_000;

/** How many days a month of a year has; months count from 1. */
export function daysOfMonth(month: number, year: number): number {
  if (month !== 2) return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
}

/** The offset from UTC, in milliseconds, that `Z` or `±hh:mm` stands for, at a place of a text; nothing past fourteen hours. */
export function offsetMilliseconds(text: string, at: number = 0): number | undefined {
  if (text[at] === "Z") return 0;
  const minutes = numberAt(text, at + 4, at + 6);
  const total = numberAt(text, at + 1, at + 3) * 60 + minutes;
  if (minutes > 59 || total > 14 * 60) return undefined;
  return (text[at] === "-" ? -total : total) * 60_000;
}

/** The milliseconds that the digits of a fraction of a second stand for, between two places of a text; those past the third are left out. */
export function fractionMilliseconds(text: string, from: number = 0, to: number = text.length): number {
  const end = Math.min(to, from + 3);
  return end <= from ? 0 : numberAt(text, from, end) * 10 ** (from + 3 - end);
}

/** The number that the digits between two places of a text stand for: no text is made of them. */
export function numberAt(text: string, from: number, to: number): number {
  let number = 0;
  for (let index = from; index < to; index += 1) number = number * 10 + text.charCodeAt(index) - ZERO;
  return number;
}

const ZERO = 48;
