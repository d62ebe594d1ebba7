/** Memory of a process over a run, in bytes. */
export interface MemoryUse {
  /** Median of the middle third: by then caches are warm. */
  readonly early: number;
  /** Median of the last third. */
  readonly late: number;
  readonly most: number;
  /** Whether the last third needs clearly more than the one before. */
  readonly grows: boolean;
}

/** Growth that is no leak: garbage that nobody has collected yet. */
const [share, slack] = [1.2, 32 * 2 ** 20];

/** Judges samples that were taken at even distances; undefined where there are too few. */
export function memoryUse(samples: readonly number[]): MemoryUse | undefined {
  const third = Math.floor(samples.length / 3);
  if (third === 0) return undefined;
  const early = median(samples.slice(third, -third));
  const late = median(samples.slice(-third));
  return { early, late, most: Math.max(...samples), grows: late > early * share + slack };
}

function median(samples: readonly number[]): number {
  const sorted = samples.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
