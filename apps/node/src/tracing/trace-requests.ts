import { context, propagation, SpanKind, SpanStatusCode, trace } from "@opentelemetry/api";
import type { Fetch } from "../server/middleware.ts";

/**
 * Makes a span of each request, a child of the one that its `traceparent` names, so that what the request asks of others
 * carries the trace on.
 * The span knows the method and the status only: a URL could hold an NHS number.
 */
export function traceRequests(fetch: Fetch): Fetch {
  const tracer = trace.getTracer("careslot");
  return (request, bindings) => {
    const caller = propagation.extract(context.active(), request.headers, { keys, get });
    const options = { kind: SpanKind.SERVER, attributes: { "http.request.method": request.method } };
    return tracer.startActiveSpan(request.method, options, caller, async (span) => {
      try {
        const response = await fetch(request, bindings);
        span.setAttribute("http.response.status_code", response.status);
        if (response.status >= 500) span.setStatus({ code: SpanStatusCode.ERROR });
        return response;
      } finally {
        span.end();
      }
    });
  };
}

function keys(headers: Headers): string[] {
  return [...headers.keys()];
}

function get(headers: Headers, key: string): string | undefined {
  return headers.get(key) ?? undefined;
}
