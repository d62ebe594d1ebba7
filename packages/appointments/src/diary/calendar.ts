const day = 86_400_000;

/** Whether a text is a date that exists, such as `2026-06-01`. */
export function isDate(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const midnight = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(midnight) && dateOf(midnight) === text;
}

/** Every date from one to another, both among them; none when they are the wrong way round. */
export function datesBetween(from: string, to: string): readonly string[] {
  const first = Date.parse(from);
  const count = (Date.parse(to) - first) / day + 1;
  return Array.from({ length: Math.max(0, count) }, (_, index) => dateOf(first + index * day));
}

/** The day of the week, Monday being 1 and Sunday 7. */
export function dayOfWeek(date: string): number {
  return new Date(date).getUTCDay() || 7;
}

function dateOf(midnight: number): string {
  return new Date(midnight).toISOString().slice(0, 10);
}
