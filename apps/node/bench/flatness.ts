/** What a minute of load was like. Latencies in milliseconds, memory in megabytes; the heap without its garbage. */
export interface Minute {
  readonly minute: number;
  readonly requests: number;
  /** Requests that were not answered, or not with success. */
  readonly failed: number;
  readonly p50: number;
  readonly p99: number;
  readonly RSS: number;
  readonly heap: number;
  readonly external: number;
  /** Sizes of the database's file and of its write-ahead log. */
  readonly file: number;
  readonly WAL: number;
}

/** Whether each thing stayed flat: its median in the last third of the time against that in the first, the warm-up left out. */
export function isFlat(minutes: readonly Minute[]): Readonly<Record<string, boolean>> {
  const warm = minutes.slice(Math.floor(minutes.length / 5));
  const third = Math.max(1, Math.floor(warm.length / 3));
  const [first, last] = [warm.slice(0, third), warm.slice(-third)];
  const grewBy = (what: keyof Minute): number => median(last, what) / Math.max(1, median(first, what));
  return {
    "the heap grows by less than a tenth": grewBy("heap") < 1.1,
    "RSS grows by less than a fifth": grewBy("RSS") < 1.2,
    "the write-ahead log grows by less than a half": grewBy("WAL") < 1.5,
    "the median latency grows by less than a half": grewBy("p50") < 1.5,
    "the 99th percentile does not double": grewBy("p99") < 2,
    "nothing failed": minutes.every(({ failed }) => failed === 0),
  };
}

/** The value that a share of the values does not exceed. */
export function percentile(sorted: readonly number[], share: number): number {
  return Math.round((sorted[Math.floor(sorted.length * share)] ?? 0) * 10) / 10;
}

function median(minutes: readonly Minute[], what: keyof Minute): number {
  const sorted = minutes.map((minute) => minute[what]).toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
