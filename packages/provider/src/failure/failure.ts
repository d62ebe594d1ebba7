import type { Issue, Issues } from "@careslot/fhir";

/** Every way in which a request can fail. The names are stable: logs and the audit trail keep them. */
export type FailureKind =
  | "route-unknown"
  | "method-not-allowed"
  | "url-too-long"
  | "client-certificate"
  | "spine-headers"
  | "not-authorised"
  | "not-permitted"
  | "media-type"
  | "body-too-large"
  | "body-too-slow"
  | "body-unreadable"
  | "header-invalid"
  | "id-mismatch"
  | "precondition-missing"
  | "query-invalid"
  | "appointment-unknown"
  | "service-unknown"
  | "request-repeated"
  | "version-conflict"
  | "content-invalid"
  | "slot-unknown"
  | "slot-mismatch"
  | "slot-taken"
  | "not-cancellable"
  | "changed"
  | "overloaded"
  | "store-unavailable"
  | "store-failed"
  | "took-too-long"
  | "unforeseen";

/** Why a request was refused. */
export interface Failure {
  readonly kind: FailureKind;
  readonly issues: Issues;
  /** Headers that belong to this refusal, such as `Allow`. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Name and message of the error behind it: for the log, never for the caller. */
  readonly cause?: string;
}

/** A step of the walk: what it found, or the failure that ends the walk. */
export type Step<T> = { readonly ok: true; readonly value: T } | Refused;

export interface Refused {
  readonly ok: false;
  readonly failure: Failure;
}

export function proceed<T>(value: T): Step<T> {
  return { ok: true, value };
}

export function refuse(kind: FailureKind, issues: Issues, headers?: Readonly<Record<string, string>>): Refused {
  return { ok: false, failure: { kind, issues, ...(headers && { headers }) } };
}

/** Refuses for a single reason. */
export function refuseFor(
  kind: FailureKind,
  issue: Omit<Issue, "severity">,
  headers?: Readonly<Record<string, string>>,
): Refused {
  return refuse(kind, [{ severity: "error", ...issue }], headers);
}
