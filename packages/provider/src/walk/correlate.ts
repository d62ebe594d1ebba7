import { proceed, refuseFor, type Step } from "../failure/failure.ts";
import { traceIdOf } from "./trace-context.ts";

/** What ties a request to others. */
export interface Correlation {
  /** Ours: `X-Request-Id` of the answer. */
  readonly requestId: string;
  /** The client's `X-Request-Id`, which goes back as `X-Correlation-Id`. */
  readonly correlationId?: string;
  /** The trace that the request is part of, from its `traceparent`. */
  readonly traceId?: string;
}

/** Longest id of a client: it is stored, logged and sent back. */
const longest = 128;

/** Gives the request an id of ours and keeps the client's (RID-01 to RID-04, D-05). */
export function correlate(headers: Headers, newId: () => string): Correlation {
  const theirs = headers.get("x-request-id")?.trim();
  const traceId = traceIdOf(headers);
  return {
    requestId: newId(),
    ...(theirs && isKept(theirs) && { correlationId: theirs }),
    ...(traceId !== undefined && { traceId }),
  };
}

/** Asserts that the client's id can be kept and sent back as it is: a changed one could be taken for somebody else's. */
export function checkRequestId(headers: Headers): Step<undefined> {
  if (isKept(headers.get("x-request-id")?.trim() ?? "")) return proceed(undefined);
  return refuseFor("header-invalid", {
    code: "invalid",
    rule: "request-id",
    diagnostics: `X-Request-Id must be of printable ASCII characters, at most ${longest} of them.`,
    requirement: "RID-01",
  });
}

function isKept(requestId: string): boolean {
  return requestId.length <= longest && /^[ -~]*$/.test(requestId);
}
