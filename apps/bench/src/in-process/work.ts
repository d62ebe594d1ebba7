import { cpuTime } from "../measure/cost.ts";
import type { Contender } from "../measure/take-turns.ts";

/** Work of this process that is done again and again, so many times a turn: short work more often than long. */
export function work(count: number, run: () => unknown): Contender {
  return contender(count, () => {
    for (let time = 0; time < count; time += 1) run();
  });
}

/** The same for work that somebody waits for. */
export function awaitedWork(count: number, run: () => Promise<unknown>): Contender {
  return contender(count, async () => {
    for (let time = 0; time < count; time += 1) await run();
  });
}

/** Work on something new each time, made before the turn; so many pieces of it are under way at a time. */
export function workOn<T>(
  count: number,
  together: number,
  make: () => T,
  run: (made: T) => Promise<unknown>,
): Contender {
  return {
    cpu: cpuTime,
    isApart: false,
    prepare: () => {
      const groups = Array.from({ length: count / together }, () => Array.from({ length: together }, make));
      return {
        count,
        run: async () => {
          for (const group of groups) await Promise.all(group.map(run));
        },
      };
    },
  };
}

function contender(count: number, run: () => void | Promise<void>): Contender {
  return { cpu: cpuTime, isApart: false, prepare: () => ({ count, run }) };
}
