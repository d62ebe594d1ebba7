export type KeysUnavailableReason =
  /** The key server could not be reached, or did not answer in full in time. */
  | "no-answer"
  /** The key server answered with another status than 200. */
  | "bad-status"
  /** The answer is longer than allowed. */
  | "too-large"
  /** The answer is not a JWK Set that `fixedKeys` would take. */
  | "bad-key-set"
  /** The key that a token calls for is not a key at all, such as a point that is not on its curve. */
  | "bad-key";

/**
 * The keys to check a token with cannot be had. This is the provider's trouble and not the caller's: a 500, never a 403,
 * and never a pass.
 */
export class KeysUnavailable extends Error {
  override readonly name = "KeysUnavailable";
  readonly reason: KeysUnavailableReason;

  constructor(reason: KeysUnavailableReason, options?: ErrorOptions) {
    super(`The keys to verify a token with are not available: ${reason}.`, options);
    this.reason = reason;
  }
}
