import { lazily } from "../lazily.ts";

const hour = 3_600_000;
const minuteLength = 60_000;

/**
 * The moment at which London's clocks show so many minutes after midnight of a date, in milliseconds since the epoch:
 * the first of two in the hour that October repeats, none in the hour that March leaves out. London is in step with UTC,
 * or an hour ahead of it, and has been since 1972.
 */
export function londonMoment(date: string, minute: number): number | undefined {
  const local = Date.parse(date) + minute * minuteLength;
  const shown = new Date(local).getUTCHours();
  return [local - hour, local].find((moment) => hourShownAt(moment) === shown);
}

/** Lazily, since to load what the engine knows of time zones is a fifth of the start of a Worker. */
const hourShownAt = lazily((): ((moment: number) => number) => {
  const clock = new Intl.DateTimeFormat("en-GB", { timeZone: "Europe/London", hour: "2-digit", hourCycle: "h23" });
  return (moment) => Number(clock.format(moment));
});
