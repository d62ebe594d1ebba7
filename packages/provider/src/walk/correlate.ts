import { proceed, refuseFor, type Step } from "../failure/failure.ts";

/** The two ids of a request. */
export interface Correlation {
  /** Ours: `X-Request-Id` of the answer. */
  readonly requestId: string;
  /** The client's `X-Request-Id`, which goes back as `X-Correlation-Id`. */
  readonly correlationId?: string;
}

/** Longest id of a client: it is stored, logged and sent back. */
const longest = 128;

/** Gives the request an id of ours and keeps the client's (RID-01 to RID-04, D-05). */
export function correlate(headers: Headers, newId: () => string): Correlation {
  const theirs = headers.get("x-request-id")?.trim();
  if (!theirs) return { requestId: newId() };
  return { requestId: newId(), correlationId: theirs.slice(0, longest) };
}

/** Asserts that the client's id can be kept whole: a shortened one could be taken for somebody else's. */
export function checkRequestId(headers: Headers): Step<undefined> {
  const length = headers.get("x-request-id")?.trim().length ?? 0;
  if (length <= longest) return proceed(undefined);
  return refuseFor("header-invalid", {
    code: "too-long",
    rule: "request-id-length",
    diagnostics: `X-Request-Id must not be longer than ${longest} characters.`,
    requirement: "RID-01",
  });
}
