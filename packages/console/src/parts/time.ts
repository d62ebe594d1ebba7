/** Times as people in England read them: by the clock in London. */
const parts = {
  day: { weekday: "long", day: "numeric", month: "long", year: "numeric" },
  clock: { hour: "2-digit", minute: "2-digit" },
  moment: { day: "numeric", month: "short", year: "numeric", hour: "2-digit", minute: "2-digit", second: "2-digit" },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

const formats = {
  day: format(parts.day),
  clock: format(parts.clock),
  moment: format(parts.moment),
};

/** `Saturday, 21 November 2026` */
export function longDay(moment: number): string {
  return formats.day.format(moment).replace(",", "");
}

/** `09:15` */
export function clockTime(moment: number): string {
  return formats.clock.format(moment);
}

/** `21 Nov 2026, 09:15:00` of a FHIR instant, or the text itself where it names no moment. */
export function longMoment(instant: string): string {
  const moment = Date.parse(instant);
  return Number.isNaN(moment) ? instant : formats.moment.format(moment);
}

/** The day in London at a moment: `2026-11-21`. */
export function londonDay(moment: number): string {
  const of = new Map(isoDay.formatToParts(moment).map(({ type, value }) => [type, value]));
  return `${of.get("year")}-${of.get("month")}-${of.get("day")}`;
}

/** A day so many days later, or earlier. */
export function addDays(day: string, days: number): string {
  const date = new Date(`${day}T12:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

const isoDay = format({ year: "numeric", month: "2-digit", day: "2-digit" });

function format(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat("en-GB", { timeZone: "Europe/London", ...options });
}
