import type { IssueCode, SpineCode } from "@careslot/fhir";
import { bounds } from "./bounds.ts";

/** Why the server refuses a request that the provider does not get to see. */
export type EarlyRefusal = "request-unreadable" | "request-late" | "headers-too-large" | "tunnel-refused";

interface EarlyRefusalTerms {
  readonly status: 400 | 405 | 408 | 431;
  readonly code: IssueCode;
  readonly spine: SpineCode;
  readonly diagnostics: string;
  /** What may be asked for instead. */
  readonly allow?: string;
}

/** How each of them is answered. */
export const earlyRefusals: Readonly<Record<EarlyRefusal, EarlyRefusalTerms>> = {
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
    diagnostics:
      `The headers of a request must come within ${bounds.headersTimeout / 1_000} seconds, ` +
      `all of it within ${bounds.requestTimeout / 1_000}.`,
  },
  "headers-too-large": {
    status: 431,
    code: "too-long",
    spine: "MISSING_OR_INVALID_HEADER",
    diagnostics: `The URL and the headers must not be larger than ${bounds.maxHeaderSize} bytes together.`,
  },
  "tunnel-refused": {
    status: 405,
    code: "not-supported",
    spine: "BAD_REQUEST",
    diagnostics: "This server is no proxy: it does not take CONNECT.",
    allow: "GET, HEAD, POST, PUT",
  },
};
