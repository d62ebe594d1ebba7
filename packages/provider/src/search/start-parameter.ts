import { parseDateTimeRange, type TimeRange } from "@careslot/fhir";
import { proceed, type Step } from "../failure/failure.ts";
import { queryFault } from "./query-fault.ts";

/** The window in which a slot may start, in milliseconds since the epoch: from the first moment on, before the last. */
export interface StartWindow {
  readonly from?: number;
  readonly before?: number;
}

/** What each prefix makes of the stretch of time behind it (SLOT-06). */
const windows: Readonly<Record<string, (range: TimeRange) => StartWindow>> = {
  eq: ({ low, high }) => ({ from: low, before: high }),
  ge: ({ low }) => ({ from: low }),
  gt: ({ high }) => ({ from: high }),
  sa: ({ high }) => ({ from: high }),
  le: ({ high }) => ({ before: high }),
  lt: ({ low }) => ({ before: low }),
  eb: ({ low }) => ({ before: low }),
};

/** Reads the window from one or more `start` parameters, all of which must hold (SLOT-05, SLOT-35). */
export function startParameter(query: URLSearchParams, now: Date): Step<StartWindow> {
  let window: StartWindow = {};
  for (const value of query.getAll("start")) {
    const narrower = startWindow(value);
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

function startWindow(value: string): StartWindow | undefined {
  const [, prefix = "eq", date = ""] = /^([a-z]{2})?(.*)$/s.exec(value) ?? [];
  // The plus of an offset that a client leaves bare in a query arrives as a space (SLOT-07).
  const range = parseDateTimeRange(date.replace(/ (?=\d\d:\d\d$)/, "+"));
  return range && Object.hasOwn(windows, prefix) ? windows[prefix]?.(range) : undefined;
}

function intersection(one: StartWindow, two: StartWindow): StartWindow {
  const from = Math.max(one.from ?? -Infinity, two.from ?? -Infinity);
  const before = Math.min(one.before ?? Infinity, two.before ?? Infinity);
  return { ...(from > -Infinity && { from }), ...(before < Infinity && { before }) };
}
