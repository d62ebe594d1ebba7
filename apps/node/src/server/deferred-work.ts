/** Work that answers do not wait for, held on to until it has ended. */
export interface DeferredWork {
  /** Takes work that sees to its own failures. */
  readonly defer: (work: Promise<void>) => void;
  /** Resolves once everything deferred has ended. */
  readonly settled: () => Promise<void>;
}

export function createDeferredWork(): DeferredWork {
  const underWay = new Set<Promise<void>>();
  return {
    defer: (work) => {
      const watched = work.finally(() => underWay.delete(watched));
      underWay.add(watched);
    },
    settled: async () => {
      while (underWay.size > 0) await Promise.allSettled(underWay);
    },
  };
}
