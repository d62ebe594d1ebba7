import type { LogEvent } from "@careslot/provider";
import type { MetricsAddress } from "./serve-metrics.ts";

/** Metrics of a server, served where the settings say; at the end of the scope they are served no more. */
export interface OpenMetrics extends AsyncDisposable {
  readonly count: (event: LogEvent) => void;
  /** Where they are to be read; undefined without an address. */
  readonly url?: string;
}

/** Without an address nothing is counted, and nothing loaded that could. */
export async function openMetrics(address: MetricsAddress | undefined): Promise<OpenMetrics> {
  if (address === undefined) return { count: () => {}, [Symbol.asyncDispose]: async () => {} };
  const [{ createMetrics }, { serveMetrics }] = await Promise.all([
    import("./create-metrics.ts"),
    import("./serve-metrics.ts"),
  ]);
  const metrics = createMetrics();
  const served = await serveMetrics(metrics, address);
  return { count: metrics.count, url: served.url, [Symbol.asyncDispose]: () => served[Symbol.asyncDispose]() };
}
