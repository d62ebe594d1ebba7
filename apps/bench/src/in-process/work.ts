import { cpuTime } from "../measure/cost.ts";
import type { Contender } from "../measure/take-turns.ts";

/** Work of this process that is done again and again, so many times a turn: short work more often than long. */
export function work(count: number, run: () => unknown): Contender {
  return contender(count, () => {
    for (let time = 0; time < count; time += 1) run();
  });
}

/** The same for work that somebody waits for, so many of it under way at a time. */
export function awaitedWork(count: number, run: () => Promise<unknown>, together = 1): Contender {
  return contender(count, async () => {
    for (let time = 0; time < count; time += together) await Promise.all(Array.from({ length: together }, run));
  });
}

function contender(count: number, run: () => void | Promise<void>): Contender {
  return { cpu: cpuTime, isApart: false, prepare: () => ({ count, run }) };
}
