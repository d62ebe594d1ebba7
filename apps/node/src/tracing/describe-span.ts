import { trace } from "@opentelemetry/api";
import type { LogEvent } from "@careslot/provider";

/** Tells the span of the request under way what the log is told: its route's template, its ids, and how it ended. */
export function describeSpan({ method, route, failure, requestId, correlationId, organisation }: LogEvent): void {
  const span = trace.getActiveSpan();
  if (span === undefined) return;
  span.updateName(`${method} ${route}`);
  span.setAttributes({
    "http.route": route,
    "careslot.request_id": requestId,
    ...(correlationId !== undefined && { "careslot.correlation_id": correlationId }),
    ...(organisation !== undefined && { "careslot.organisation": organisation }),
    ...(failure !== undefined && { "error.type": failure }),
  });
}
