/** Whether a date that is written with a day, such as `2026-02-30`, is one of the calendar. Shorter ones always are. */
export function isCalendarDate(text: string): boolean {
  if (text.length < 10) return true;
  const day = Number(text.slice(8, 10));
  // Every month has that many.
  if (day <= 28) return day >= 1;
  return day <= daysOf(Number(text.slice(5, 7)), Number(text.slice(0, 4)));
}

function daysOf(month: number, year: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
