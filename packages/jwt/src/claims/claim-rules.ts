import type { ClaimFailureCode } from "../checked.ts";
import type { NhsClaims } from "./nhs-claims.ts";
import type { Terms } from "./terms.ts";

/** What a few claims that belong together must be like. */
export interface ClaimRules {
  readonly forms: readonly ClaimForm[];
  readonly judgements: readonly ClaimJudgement[];
}

/** The form of one claim, whatever the others say. A claim that is missing or malformed is judged no further. */
export interface ClaimForm extends Rule {
  /** Whether a value has the form. Absent claims are not asked about. */
  readonly is: (value: unknown) => boolean;
  /** True for a claim that may be absent. What stands inside an absent claim is not asked about either. */
  readonly optional?: boolean;
}

/** What a claim of the right form must say, given the other claims, the policy and the time. */
interface ClaimJudgement extends Rule {
  readonly code: ClaimFailureCode;
  /** Other claims that it looks at. It is passed over unless they have the right form too. */
  readonly reads?: readonly string[];
  readonly holds: (claims: NhsClaims, terms: Terms) => boolean;
}

interface Rule {
  /** Path of the claim: names with a dot between them; it leads through lists to each of their items. */
  readonly claim: string;
  /** The rule in one sentence, for the sender of the token. */
  readonly rule: string;
  readonly requirement: string;
}
