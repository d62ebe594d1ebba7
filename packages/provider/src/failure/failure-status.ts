import type { SpineCode } from "@careslot/fhir";
import type { FailureKind } from "./failure.ts";

/** An HTTP status, and the Spine error code that goes with it where an issue has none of its own (ERR-05). */
interface FailureStatus {
  readonly status: 400 | 403 | 404 | 405 | 408 | 409 | 412 | 413 | 414 | 415 | 422 | 500 | 503;
  readonly spine: SpineCode;
  /** Seconds after which the same request may well succeed: sent as `Retry-After` (BOOK-37, CAN-35). */
  readonly retryAfter?: number;
}

/** How each failure is answered: the only place that knows. */
export const failureStatus: Readonly<Record<FailureKind, FailureStatus>> = {
  "route-unknown": { status: 404, spine: "NO_RECORD_FOUND" },
  "method-not-allowed": { status: 405, spine: "BAD_REQUEST" },
  "url-too-long": { status: 414, spine: "BAD_REQUEST" },
  "client-certificate": { status: 403, spine: "ACCESS DENIED" },
  "spine-headers": { status: 400, spine: "MISSING_OR_INVALID_HEADER" },
  "not-authorised": { status: 403, spine: "ACCESS DENIED" },
  "not-permitted": { status: 403, spine: "ACCESS DENIED" },
  "media-type": { status: 415, spine: "UNSUPPORTED_MEDIA_TYPE" },
  "body-too-large": { status: 413, spine: "BAD_REQUEST" },
  "body-too-slow": { status: 408, spine: "BAD_REQUEST" },
  "body-unreadable": { status: 400, spine: "BAD_REQUEST" },
  "header-invalid": { status: 400, spine: "MISSING_OR_INVALID_HEADER" },
  "id-mismatch": { status: 400, spine: "BAD_REQUEST" },
  "precondition-missing": { status: 412, spine: "MISSING_OR_INVALID_HEADER" },
  "query-invalid": { status: 400, spine: "INVALID_PARAMETER" },
  "appointment-unknown": { status: 404, spine: "NO_RECORD_FOUND" },
  "service-unknown": { status: 404, spine: "NO_RECORD_FOUND" },
  "request-repeated": { status: 409, spine: "CONFLICTING_VALUES" },
  "version-conflict": { status: 409, spine: "CONFLICTING_VALUES" },
  "content-invalid": { status: 422, spine: "INVALID_RESOURCE" },
  "slot-unknown": { status: 422, spine: "REFERENCE_NOT_FOUND" },
  "slot-mismatch": { status: 422, spine: "INVALID_RESOURCE" },
  "slot-taken": { status: 422, spine: "INVALID_RESOURCE" },
  "not-cancellable": { status: 422, spine: "INVALID_RESOURCE" },
  changed: { status: 422, spine: "INVALID_RESOURCE" },
  overloaded: { status: 503, spine: "INTERNAL_SERVER_ERROR", retryAfter: 1 },
  "store-unavailable": { status: 503, spine: "INTERNAL_SERVER_ERROR", retryAfter: 5 },
  "store-failed": { status: 500, spine: "INTERNAL_SERVER_ERROR" },
  "took-too-long": { status: 503, spine: "INTERNAL_SERVER_ERROR", retryAfter: 5 },
  unforeseen: { status: 500, spine: "INTERNAL_SERVER_ERROR" },
};
