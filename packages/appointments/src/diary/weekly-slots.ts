import { datesBetween, dayOfWeek } from "./calendar.ts";
import { londonMoment } from "./london.ts";
import { type Hours, minuteOfDay, type WeeklyPattern } from "./weekly-pattern.ts";

/** When a slot is. */
export interface SlotTime {
  /** Milliseconds since the epoch. */
  readonly start: number;
  /** Milliseconds since the epoch. */
  readonly end: number;
}

/** A part of a day in minutes after midnight. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

/**
 * The times of a pattern's slots, in order. A slot at nine is at nine by London's clocks, in summer as in winter. In the
 * night in which the clocks go forward, no slot starts in the hour that is left out; in the one in which they go back,
 * none starts in the hour that comes again. Slots never overlap: one that would begin before the last has ended is left out.
 */
export function weeklySlots({ from, to, days, hours, breaks = [], slotLength }: WeeklyPattern): readonly SlotTime[] {
  const starts = openStretches(hours, breaks).flatMap((stretch) => startsIn(stretch, slotLength));
  const slots: SlotTime[] = [];
  for (const date of datesBetween(from, to)) {
    if (!days.includes(dayOfWeek(date))) continue;
    for (const minute of starts) {
      const start = londonMoment(date, minute);
      if (start === undefined || start < (slots.at(-1)?.end ?? -Infinity)) continue;
      slots.push({ start, end: start + slotLength * 60_000 });
    }
  }
  return slots;
}

/** The hours without the breaks, in order. */
function openStretches(hours: readonly Hours[], breaks: readonly Hours[]): readonly Stretch[] {
  let open = hours.map(stretch);
  for (const pause of breaks.map(stretch)) {
    open = open.flatMap(({ from, to }) => [
      { from, to: Math.min(to, pause.from) },
      { from: Math.max(from, pause.to), to },
    ]);
  }
  return open.toSorted((one, other) => one.from - other.from);
}

function stretch({ from, to }: Hours): Stretch {
  return { from: minuteOfDay(from), to: minuteOfDay(to) };
}

function startsIn({ from, to }: Stretch, slotLength: number): readonly number[] {
  const count = Math.max(0, Math.floor((to - from) / slotLength));
  return Array.from({ length: count }, (_, index) => from + index * slotLength);
}
