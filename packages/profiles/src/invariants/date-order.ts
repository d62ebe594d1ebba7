/**
 * Whether a date or time, so far as both are known, is not later than another: `2026` is not later than `2026-10-01`,
 * since both may be the same moment. Dates count as days of UTC.
 */
export function isNotAfter(start: string | undefined, end: string | undefined): boolean {
  const [from, to] = [momentOf(start), momentOf(end)];
  if (from === undefined || to === undefined) return true;
  const precision = Math.min(from.precision, to.precision);
  return from.text.slice(0, precision) <= to.text.slice(0, precision);
}

/** A date or time in UTC, and how many of its characters are known: 4 of a year, 10 of a day, all of a moment. */
function momentOf(text: string | undefined): { readonly text: string; readonly precision: number } | undefined {
  const moment = new Date(text ?? Number.NaN);
  if (text === undefined || Number.isNaN(moment.getTime())) return undefined;
  return { text: moment.toISOString(), precision: text.length > 10 ? 24 : text.length };
}
