import { fault, type Verdict, well } from "./verdict.ts";

/** This release was not there before. */
const earliest = Date.UTC(2026, 0, 1);

/** Clocks of well-kept machines differ by less, in milliseconds. */
const drift = 60_000;

/** Whether the time may be right: not before this release, nor before what has been written down already. */
export function checkClock(now: Date, lastRecorded: string | undefined): Verdict {
  const advice = "set the clock, and keep it set: slots, tokens and the audit trail go by it";
  if (now.getTime() < earliest)
    return fault("clock", `it says ${now.toISOString()}, which is before this release`, advice);
  if (lastRecorded !== undefined && Date.parse(lastRecorded) > now.getTime() + drift) {
    return fault("clock", `it says ${now.toISOString()}, and the audit trail goes on until ${lastRecorded}`, advice);
  }
  return well("clock", `it says ${now.toISOString()}`);
}

/** Whether this Node knows London's summer time, by which the diary goes. */
export function checkTimeZone(): Verdict {
  const [winter, summer] = [hourInLondon(Date.UTC(2026, 0, 15, 12)), hourInLondon(Date.UTC(2026, 6, 15, 12))];
  if (winter === "12" && summer === "13") return well("time zone", "Europe/London is known, summer time included");
  return fault(
    "time zone",
    "Europe/London is not known, or wrong",
    "run the Node that the workspace brings, with its full ICU data",
  );
}

function hourInLondon(time: number): string {
  return new Intl.DateTimeFormat("en-GB", { timeZone: "Europe/London", hour: "2-digit", hourCycle: "h23" }).format(
    time,
  );
}
