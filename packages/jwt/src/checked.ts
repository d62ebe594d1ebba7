import type { BookingClaims } from "./claims/booking-claims.ts";

/** The outcome of checking a token: its claims, or every fault it has. */
export type Checked =
  | { readonly ok: true; readonly claims: BookingClaims }
  | { readonly ok: false; readonly failures: readonly [ClaimFailure, ...ClaimFailure[]] };

/** One fault of a token. Holds no value out of the token: it may name a person. */
export interface ClaimFailure {
  /**
   * The claim or part at fault: `exp`, `requesting_device.identifier[0].value`, or `token`, `header`, `header.alg`,
   * `payload`, `signature`.
   */
  readonly claim: string;
  readonly code: ClaimFailureCode;
  /** The rule that was broken, in one sentence. */
  readonly rule: string;
  /** The requirement that the rule comes from, such as `JWT-06`. */
  readonly requirement: string;
}

export type ClaimFailureCode =
  | "missing"
  | "malformed"
  | "not-allowed"
  | "expired"
  | "not-yet-valid"
  | "lifetime"
  | "mismatch"
  | "scope"
  | "signature"
  | "algorithm"
  | "key"
  | "too-large";

/** What a token must say to be accepted. */
export interface ClaimPolicy {
  /** The provider's service root: what `aud` must equal (JWT-06). */
  readonly audience: string;
  /** The scopes that may carry the request: the token's `requested_scope` must be one of them (JWT-13). Default: any NHS booking scope. */
  readonly scopes?: readonly string[];
  /** Clock drift allowed, in seconds. Default 60. */
  readonly clockTolerance?: number;
  /** Longest life of a token, `exp - iat`, in seconds, to which the clock drift is added (D-38). Default 300. */
  readonly maximumLifetime?: number;
}
