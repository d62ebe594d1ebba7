import type { Random } from "../random.ts";

/** Where a part of a text stands. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export function partOf(text: string, { start, end }: Span): string {
  return text.slice(start, end);
}

/** The text with something else in the place of a part of it. */
export function splice(text: string, { start, end }: Span, replacement: string): string {
  return text.slice(0, start) + replacement + text.slice(end);
}

/** The text with two of its parts in one another's place; the first of them alone where they overlap. */
export function swapped(text: string, spans: readonly Span[], random: Random): string {
  const [one, other] = [random.pick(spans), random.pick(spans)].toSorted((a, b) => a.start - b.start) as [Span, Span];
  if (one.end > other.start) return splice(text, one, partOf(text, other));
  const later = splice(text, other, partOf(text, one));
  return splice(later, one, partOf(text, other));
}

/** The text with something put in anywhere. */
export function inserted(text: string, random: Random, insertion: string): string {
  const at = random.below(text.length + 1);
  return splice(text, { start: at, end: at }, insertion);
}
