const hour = 3_600_000;

/** Made when a time is first asked for: to load what the engine knows of time zones is a fifth of the start of a Worker. */
let london: Intl.DateTimeFormat | undefined;

/** The moments that a London clock shows one time: two in the hour that comes twice in October, else one. */
export interface LondonMoments {
  /** Milliseconds since the epoch. */
  readonly earliest: number;
  /** Milliseconds since the epoch. */
  readonly latest: number;
}

/**
 * The moments at which a clock in London shows a time, given as if it were UTC in milliseconds. A time in the hour
 * that March leaves out is read as on a clock that was not put forward yet.
 */
export function londonMoments(local: number): LondonMoments {
  // No clock change is nearer to another than a day, so these are the offsets before and after any that is near.
  const before = local - offsetAt(local - 24 * hour);
  const after = local - offsetAt(local + 24 * hour);
  const shown = [before, after].filter((moment) => moment + offsetAt(moment) === local);
  return shown.length === 0
    ? { earliest: before, latest: before }
    : { earliest: Math.min(...shown), latest: Math.max(...shown) };
}

/** What London's clocks are ahead of UTC at a moment, in milliseconds. */
function offsetAt(moment: number): number {
  // `timeZoneName` gives the offset itself: `GMT` or `GMT+01:00`.
  london ??= new Intl.DateTimeFormat("en-GB", { timeZone: "Europe/London", timeZoneName: "longOffset" });
  const name = london.formatToParts(moment).find((part) => part.type === "timeZoneName")?.value ?? "GMT";
  const parts = /([+-])(\d\d):(\d\d)(?::(\d\d))?$/.exec(name);
  if (!parts) return 0;
  const [, sign, hours, minutes, seconds = 0] = parts;
  const total = Number(hours) * hour + Number(minutes) * 60_000 + Number(seconds) * 1000;
  return sign === "-" ? -total : total;
}
