import type { Seen } from "@careslot/provider";

/** The latest requests, in memory: no more than so many, and none after a restart. */
export interface Recent {
  /** For the provider's port of that name. */
  readonly watch: (seen: Seen) => void;
  /** The newest first. */
  readonly latest: () => readonly Seen[];
  /** By the id that the provider gave the request. */
  readonly find: (requestId: string) => Seen | undefined;
}

/** Remembers the latest requests, 200 of them unless told otherwise. */
export function createRecent(most: number = 200): Recent {
  const kept = new Map<string, Seen>();
  return {
    watch: (seen) => {
      kept.set(seen.event.requestId, seen);
      const [oldest] = kept.keys();
      if (kept.size > most && oldest !== undefined) kept.delete(oldest);
    },
    latest: () => [...kept.values()].toReversed(),
    find: (requestId) => kept.get(requestId),
  };
}
