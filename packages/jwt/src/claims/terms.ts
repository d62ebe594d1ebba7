import type { ClaimPolicy } from "../checked.ts";
import { bookingScopes } from "./booking-scopes.ts";

/** A policy with its defaults filled in, at one moment: what the claims of a token are held against. */
export interface Terms {
  readonly audience: string;
  readonly scopes: readonly string[];
  /** All times in seconds. */
  readonly clockTolerance: number;
  readonly maximumLifetime: number;
  readonly now: number;
}

/** Throws a `TypeError` for terms that no token, or every token, would meet by mistake. */
export function settleTerms(policy: ClaimPolicy, now: Date): Terms {
  const { audience, scopes = bookingScopes, clockTolerance = 60, maximumLifetime = 300 } = policy;
  if (audience === "") throw new TypeError("The audience of a policy must not be empty.");
  if (!isSeconds(clockTolerance)) throw new TypeError("The clock tolerance of a policy must be seconds from 0.");
  if (!isSeconds(maximumLifetime)) throw new TypeError("The maximum lifetime of a policy must be seconds from 0.");
  if (Number.isNaN(now.getTime())) throw new TypeError("The time to check a token at must be a valid date.");
  return { audience, scopes, clockTolerance, maximumLifetime, now: now.getTime() / 1000 };
}

/** Not a number at all would let every time pass. */
function isSeconds(value: number): boolean {
  return Number.isFinite(value) && value >= 0;
}
