import type { Durations, Work } from "./costs.ts";
import { interval, random } from "./random.ts";

/** What becomes of the work that a single database is given, one piece after the other. */
export interface Queue {
  /** Busy time of all time: from 1 on the queue grows for as long as the rush lasts. */
  readonly utilisation: number;
  /** How long half of the work waits for its turn at most, in milliseconds. */
  readonly p50: number;
  readonly p99: number;
}

/** One in a hundred pieces of work takes as long as its slow case, the others as long as the common one. */
const slowShare = 0.01;

/** Lets work arrive at random for so many seconds, each kind at its rate, and serves it in order. */
export function queue(
  rates: Readonly<Record<Work, number>>,
  durations: Durations,
  { seconds, seed }: { readonly seconds: number; readonly seed: number },
): Queue {
  const next = random(seed);
  const kinds = Object.entries(rates) as [Work, number][];
  const total = kinds.reduce((sum, [, rate]) => sum + rate, 0);
  const mean = kinds.reduce((sum, [kind, rate]) => sum + rate * average(durations[kind]), 0);
  const waits: number[] = [];
  let [now, freeAt] = [0, 0];
  for (;;) {
    now += interval(next, total) * 1000;
    if (now > seconds * 1000) break;
    const { p50, p99 } = durations[choose(kinds, total * next())];
    waits.push(Math.max(0, freeAt - now));
    freeAt = Math.max(freeAt, now) + (next() < slowShare ? p99 : p50);
  }
  waits.sort((one, other) => one - other);
  return { utilisation: mean / 1000, p50: quantile(waits, 0.5), p99: quantile(waits, 0.99) };
}

function average({ p50, p99 }: Durations[Work]): number {
  return p50 * (1 - slowShare) + p99 * slowShare;
}

/** The kind on which a point falls, their rates laid end to end. */
function choose(kinds: readonly (readonly [Work, number])[], point: number): Work {
  let before = 0;
  for (const [kind, rate] of kinds) {
    before += rate;
    if (point < before) return kind;
  }
  return kinds[0]?.[0] ?? "book";
}

/** A quantile of sorted numbers. */
export function quantile(sorted: readonly number[], part: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
}
