import { checkClaims } from "../claims/check-claims.ts";
import { settleTerms, type Terms } from "../claims/terms.ts";
import type { Checked, ClaimFailure } from "../checked.ts";
import { claims, now, policy } from "./tokens.ts";

export const terms: Terms = settleTerms(policy, now);

/** Checks the complete claims with some of them changed, under terms some of which are changed. */
export function check(changes: object, otherTerms: Partial<Terms> = {}): Checked {
  return checkClaims({ ...claims, ...changes }, { ...terms, ...otherTerms });
}

/** All that is wrong with the complete claims once some of them are changed. */
export function failures(changes: object): readonly ClaimFailure[] {
  const checked = check(changes);
  return checked.ok ? [] : checked.failures;
}

/** A fault that is the only one: what to change for it, the claim, the code and the requirement that it goes against. */
export type Fault = readonly [title: string, requirement: string, changes: object, claim: string, code: string];
