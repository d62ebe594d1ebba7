import type { LogEvent } from "@careslot/provider";
import type { Middleware } from "../server/middleware.ts";
import { isTraced } from "./is-traced.ts";

/** How requests become spans. */
export interface Tracing {
  readonly middleware: readonly Middleware[];
  readonly describe: (event: LogEvent) => void;
}

/** Without an OpenTelemetry SDK in the process nothing is traced, and nothing loaded that could. */
export async function openTracing(): Promise<Tracing> {
  if (!isTraced()) return { middleware: [], describe: () => {} };
  const [{ traceRequests }, { describeSpan }] = await Promise.all([
    import("./trace-requests.ts"),
    import("./describe-span.ts"),
  ]);
  return { middleware: [traceRequests], describe: describeSpan };
}
