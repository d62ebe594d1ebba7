import { type SQL, sql } from "drizzle-orm";
import { datesBetween } from "../diary/calendar.ts";
import { londonMoment } from "../diary/london.ts";

/** A range of London's dates, both ends among them. */
export interface DateRange {
  readonly from: string;
  readonly to: string;
}

const minute = 60_000;
const noon = 720;
const midnight = 1440;

/** From the first moment of a range's first date up to that of the date after its last, in milliseconds since the epoch. */
export function momentsOf({ from, to }: DateRange): { readonly from: number; readonly before: number } {
  return { from: shown(from, 0), before: shown(to, midnight) };
}

/** London's date of a moment inside the range, as SQL: the date in UTC once what London is ahead has been added. */
export function londonDate(moment: SQL, range: DateRange): SQL<string> {
  let ahead = sql`${aheadAt(range.from, 0)}`;
  for (const change of clockChanges(range)) {
    ahead = sql`case when ${moment} < ${change.moment} then ${ahead} else ${change.ahead} end`;
  }
  return sql<string>`date((${moment} + ${ahead}) / 1000, 'unixepoch')`;
}

/**
 * The clock changes of a range, each put off to the noon of its day: up to then, what London was ahead by in the evening
 * before gives the same date, so that the very moment need not be known.
 */
function clockChanges({ from, to }: DateRange): readonly { readonly moment: number; readonly ahead: number }[] {
  let last = aheadAt(from, 0);
  return datesBetween(from, to).flatMap((date) => {
    const ahead = aheadAt(date, noon);
    if (ahead === last) return [];
    last = ahead;
    return [{ moment: shown(date, noon), ahead }];
  });
}

/** What London's clocks are ahead of UTC when they show a time, in milliseconds. */
function aheadAt(date: string, minutes: number): number {
  return Date.parse(date) + minutes * minute - shown(date, minutes);
}

/** The moment of a noon or a midnight: both are on the clock every day, and once. */
function shown(date: string, minutes: number): number {
  const moment = londonMoment(date, minutes);
  if (moment === undefined) throw new TypeError("A date is required, as 2026-06-01.");
  return moment;
}
