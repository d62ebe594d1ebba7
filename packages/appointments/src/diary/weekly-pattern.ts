import { datesBetween, isDate } from "./calendar.ts";

/** When a schedule is open for booking, week by week, by the clock and the calendar in London. */
export interface WeeklyPattern {
  /** First date, such as `2026-06-01`. */
  readonly from: string;
  /** Last date, at most a year after the first. */
  readonly to: string;
  /** Days of the week, Monday being 1 and Sunday 7. */
  readonly days: readonly number[];
  readonly hours: readonly Hours[];
  /** What is cut out of the hours. The slots go on where the break ends. */
  readonly breaks?: readonly Hours[];
  /** Minutes, from 1 to 1440. */
  readonly slotLength: number;
}

/** A part of a day, such as `09:00` to `12:30`. It may end at `24:00`, not on the next day. */
export interface Hours {
  readonly from: string;
  readonly to: string;
}

/** Why a pattern gives no slots. */
export type PatternFault = RangeFault | "day-invalid" | "hours-invalid" | "slot-length-invalid" | "too-many-slots";

/** Why two dates are no range of dates. */
export type RangeFault = "date-invalid" | "range-reversed" | "range-too-long";

/** The longest stretch of days that a pattern or a report covers. */
const mostDays = 366;

/** The first thing about a pattern that cannot be, if there is any. */
export function patternFault(pattern: WeeklyPattern): PatternFault | undefined {
  const { days, hours, breaks = [], slotLength } = pattern;
  const fault = rangeFault(pattern);
  if (fault !== undefined) return fault;
  if (days.length === 0 || days.some((day) => !Number.isInteger(day) || day < 1 || day > 7)) return "day-invalid";
  if (hours.length === 0 || [...hours, ...breaks].some((part) => !isOpen(part))) return "hours-invalid";
  if (!Number.isInteger(slotLength) || slotLength < 1 || slotLength > 1440) return "slot-length-invalid";
  return undefined;
}

/** What is wrong with the dates of a range, if anything is. */
export function rangeFault({ from, to }: Pick<WeeklyPattern, "from" | "to">): RangeFault | undefined {
  if (!isDate(from) || !isDate(to)) return "date-invalid";
  if (to < from) return "range-reversed";
  return datesBetween(from, to).length > mostDays ? "range-too-long" : undefined;
}

/** Minutes after midnight of a time of day; `NaN` for a text that is none. */
export function minuteOfDay(time: string): number {
  if (!/^(?:[01]\d|2[0-3]):[0-5]\d$|^24:00$/.test(time)) return Number.NaN;
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}

function isOpen({ from, to }: Hours): boolean {
  return minuteOfDay(from) < minuteOfDay(to);
}
