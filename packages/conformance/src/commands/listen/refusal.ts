import {
  contentType,
  type Format,
  type IssueCode,
  operationOutcome,
  type SpineCode,
  writeResource,
} from "@careslot/fhir";

/** Why a request is refused that nobody but the server gets to see. */
export type Refused =
  | "request-unreadable"
  | "request-late"
  | "headers-too-large"
  | "method-not-allowed"
  | "tunnel-refused";

interface Terms {
  readonly status: 400 | 405 | 408 | 431;
  readonly code: IssueCode;
  readonly spine: SpineCode;
  readonly diagnostics: string;
}

const terms: Readonly<Record<Refused, Terms>> = {
  "request-unreadable": {
    status: 400,
    code: "structure",
    spine: "BAD_REQUEST",
    diagnostics: "The request must be well-formed HTTP, with a Host header.",
  },
  "request-late": {
    status: 408,
    code: "timeout",
    spine: "BAD_REQUEST",
    diagnostics: "The request did not come in time.",
  },
  "headers-too-large": {
    status: 431,
    code: "too-long",
    spine: "MISSING_OR_INVALID_HEADER",
    diagnostics: "The URL and the headers are too large together.",
  },
  "method-not-allowed": {
    status: 405,
    code: "not-supported",
    spine: "BAD_REQUEST",
    diagnostics: "No path takes this method.",
  },
  "tunnel-refused": {
    status: 405,
    code: "not-supported",
    spine: "BAD_REQUEST",
    diagnostics: "This server is no proxy: it does not take CONNECT.",
  },
};

/** An answer that is complete but for what its connection needs. */
export interface Refusal {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** The answer to such a request: an OperationOutcome like any other (ERR-01). */
export function refusal(rule: Refused, format: Format = "json"): Refusal {
  const { status, code, spine, diagnostics } = terms[rule];
  const outcome = operationOutcome([{ severity: "error", code, rule, diagnostics }], crypto.randomUUID(), spine);
  const headers = { "Content-Type": contentType(format), "Cache-Control": "no-store" };
  return {
    status,
    headers: status === 405 ? { ...headers, Allow: "GET, HEAD, POST, PUT" } : headers,
    body: writeResource(outcome, format),
  };
}
