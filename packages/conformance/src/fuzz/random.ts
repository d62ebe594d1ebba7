/** What a run decides by. The same seed and the same number of the request decide the same. */
export interface Random {
  /** A whole number from 0 on, below the bound. */
  readonly below: (bound: number) => number;
  readonly pick: <T>(list: readonly T[]) => T;
  readonly chance: (probability: number) => boolean;
}

/** The decisions about one request of a run (mulberry32). */
export function randomFor(seed: number, request: number): Random {
  let state = Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(request + 1, 0xc2b2ae35);
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    const mixed = Math.imul(state ^ (state >>> 15), state | 1);
    const again = mixed ^ (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61));
    return ((again ^ (again >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (bound: number): number => Math.floor(next() * bound);
  return {
    below,
    pick: <T>(list: readonly T[]): T => {
      if (list.length === 0) throw new TypeError("There is nothing to pick from.");
      return list[below(list.length)] as T;
    },
    chance: (probability) => next() < probability,
  };
}
