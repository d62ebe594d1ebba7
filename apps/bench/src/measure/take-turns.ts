import { setTimeout } from "node:timers/promises";
import type { Cost } from "./cost.ts";
import { median } from "./median.ts";

/** One of those that are compared: it does the same work as the others, once a round. */
export interface Contender {
  /** Makes ready what a turn needs, outside the measurement, and gives the turn. */
  readonly prepare: () => Promise<Turn> | Turn;
  /** CPU time so far of the process that does the work, in microseconds. */
  readonly cpu: () => Promise<number> | number;
  /**
   * Whether nobody else works in that process. Its turn then reaches to the end of the round: work that a server leaves
   * for later, such as sealing its audit trail, belongs to the requests that caused it.
   */
  readonly isApart: boolean;
}

interface Turn {
  /** How many requests or operations the turn does. */
  readonly count: number;
  readonly run: () => Promise<void> | void;
}

/** How often all take turns. */
export interface Rounds {
  /** Rounds that come first and do not count. */
  readonly warmUp: number;
  /** Rounds that count, at most. */
  readonly counted: number;
  /** Once three have counted, no other round is begun after so many seconds of them. */
  readonly seconds: number;
  /** Milliseconds that a round waits before it is over, for what servers do later to be done. Default 0. */
  readonly settle?: number;
  /** Done before each round, for what is to be measured beside the contenders. */
  readonly before?: () => void;
}

/**
 * What one operation costs each contender: the median of rounds in which all take turns, so that what else the machine
 * does meets all of them alike.
 */
export async function takeTurns(contenders: readonly Contender[], rounds: Rounds): Promise<readonly Cost[]> {
  const costs = contenders.map((): Cost[] => []);
  let end = Infinity;
  for (let round = 0; round < rounds.warmUp + rounds.counted; round += 1) {
    if (round === rounds.warmUp) end = performance.now() + rounds.seconds * 1000;
    if (round >= rounds.warmUp + 3 && performance.now() > end) break;
    rounds.before?.();
    const ending: { readonly of: Cost[] | undefined; readonly end: () => Promise<Cost> }[] = [];
    for (const [index, contender] of inTurns(contenders.entries(), round)) {
      ending.push({ of: costs[index], end: await take(contender) });
    }
    if (rounds.settle !== undefined) await setTimeout(rounds.settle);
    for (const { of, end } of ending) {
      const cost = await end();
      if (round >= rounds.warmUp) of?.push(cost);
    }
  }
  return costs.map((all) => ({ cpu: median(all.map(({ cpu }) => cpu)), wall: median(all.map(({ wall }) => wall)) }));
}

/** Each begins a round in its turn: whoever comes first finds a processor that has gone to sleep, and pays a tenth more. */
function inTurns<T>(all: Iterable<T>, round: number): readonly T[] {
  const list = [...all];
  const first = round % list.length;
  return [...list.slice(first), ...list.slice(0, first)];
}

/** Runs a turn, and gives what it cost once the round is over. */
async function take({ prepare, cpu, isApart }: Contender): Promise<() => Promise<Cost>> {
  const { count, run } = await prepare();
  const start = await cpu();
  const began = performance.now();
  await run();
  const wall = ((performance.now() - began) * 1000) / count;
  const end = isApart ? undefined : await cpu();
  return async () => ({ cpu: ((end ?? (await cpu())) - start) / count, wall });
}
