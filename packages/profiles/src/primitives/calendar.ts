import { daysOfMonth } from "@careslot/fhir";

/** Whether a date that is written with a day, such as `2026-02-30`, is one of the calendar. Shorter ones always are. */
export function isCalendarDate(text: string): boolean {
  if (text.length < 10) return true;
  const day = Number(text.slice(8, 10));
  // Every month has that many.
  if (day <= 28) return day >= 1;
  return day <= daysOfMonth(Number(text.slice(5, 7)), Number(text.slice(0, 4)));
}
