import { StoreFailed } from "@careslot/appointments";
import type { IssueCode } from "@careslot/fhir";
import { TookTooLong } from "../walk/within-time.ts";
import { type Refused, refuseFor } from "./failure.ts";

type InsideFailure = "store-unavailable" | "store-failed" | "took-too-long" | "unforeseen";

const codes = {
  "store-unavailable": "transient",
  "store-failed": "exception",
  "took-too-long": "timeout",
  unforeseen: "exception",
} as const satisfies Record<InsideFailure, IssueCode>;

/** What nobody foresaw: the caller learns an id to quote and nothing else, the log learns the cause (BOOK-37). */
export function unforeseen(error: unknown): Refused {
  const kind = kindOf(error);
  const { failure } = refuseFor(kind, {
    code: codes[kind],
    rule: kind,
    diagnostics:
      "The request failed for a reason inside this provider. It may be tried again, a change with the same " +
      "X-Request-Id: it is made once. Quote the id of this outcome.",
    requirement: "BOOK-37",
  });
  const cause = error instanceof Error ? `${error.name}: ${error.message}` : "something that is no Error";
  return { ok: false, failure: { ...failure, cause } };
}

function kindOf(error: unknown): InsideFailure {
  if (error instanceof StoreFailed) return error.passing ? "store-unavailable" : "store-failed";
  return error instanceof TookTooLong ? "took-too-long" : "unforeseen";
}
