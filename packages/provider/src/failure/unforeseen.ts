import { StoreFailed } from "@careslot/appointments";
import { type Refused, refuseFor } from "./failure.ts";

/** What nobody foresaw: the caller learns an id to quote and nothing else, the log learns the cause (BOOK-37). */
export function unforeseen(error: unknown): Refused {
  const kind = error instanceof StoreFailed ? "store-failed" : "unforeseen";
  const { failure } = refuseFor(kind, {
    code: kind === "store-failed" ? "transient" : "exception",
    rule: kind,
    diagnostics:
      "The request failed for a reason inside this provider. It may be tried again; quote the id of this outcome.",
    requirement: "BOOK-37",
  });
  const cause = error instanceof Error ? `${error.name}: ${error.message}` : "something that is no Error";
  return { ok: false, failure: { ...failure, cause } };
}
