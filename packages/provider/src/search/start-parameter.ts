import type { SlotSearch } from "@careslot/appointments";
import { parseDateTimeRange, type TimeRange } from "@careslot/fhir";
import { proceed, type Step } from "../failure/failure.ts";
import { queryFault } from "./query-fault.ts";

/** The window in which a slot may start, in milliseconds since the epoch. */
export type StartWindow = Pick<SlotSearch, "from" | "before" | "outside">;

/** What each prefix makes of the stretch of time behind it (SLOT-06). */
const windows: Readonly<Record<string, (range: TimeRange, now: number) => StartWindow>> = {
  eq: ({ low, high }) => ({ from: low, before: high }),
  ne: ({ low, high }) => ({ outside: [{ from: low, before: high }] }),
  ge: ({ low }) => ({ from: low }),
  gt: ({ high }) => ({ from: high }),
  sa: ({ high }) => ({ from: high }),
  le: ({ high }) => ({ before: high }),
  lt: ({ low }) => ({ before: low }),
  eb: ({ low }) => ({ before: low }),
  // A tenth of the time from now to then, to either side, as FHIR suggests.
  ap: ({ low, high }, now) => ({ from: low - Math.abs(low - now) / 10, before: high + Math.abs(high - now) / 10 }),
};

/** Reads the window from one or more `start` parameters, all of which must hold (SLOT-05, SLOT-35). */
export function startParameter(query: URLSearchParams, now: Date): Step<StartWindow> {
  let window: StartWindow = {};
  for (const value of query.getAll("start")) {
    const narrower = startWindow(value, now.getTime());
    if (narrower === undefined) {
      return queryFault(
        "start",
        `A start must be a date or instant, such as 2026-06-01T09:00:00+01:00, behind one of the prefixes ${Object.keys(windows).join(", ")}, or none.`,
        "SLOT-33",
      );
    }
    window = intersection(window, narrower);
  }
  if (window.before !== undefined && window.before <= now.getTime()) {
    return queryFault("start", "The window that is searched must not lie in the past altogether.", "SLOT-35");
  }
  return proceed(window);
}

function startWindow(value: string, now: number): StartWindow | undefined {
  const [, prefix = "eq", date = ""] = /^([a-z]{2})?(.*)$/s.exec(value) ?? [];
  // The plus of an offset that a client leaves bare in a query arrives as a space (SLOT-07).
  const range = parseDateTimeRange(date.replace(/ (?=\d\d:\d\d$)/, "+"));
  return range && Object.hasOwn(windows, prefix) ? windows[prefix]?.(range, now) : undefined;
}

function intersection(one: StartWindow, two: StartWindow): StartWindow {
  const from = Math.max(one.from ?? -Infinity, two.from ?? -Infinity);
  const before = Math.min(one.before ?? Infinity, two.before ?? Infinity);
  const outside = [...(one.outside ?? []), ...(two.outside ?? [])];
  return { ...(from > -Infinity && { from }), ...(before < Infinity && { before }), outside };
}
