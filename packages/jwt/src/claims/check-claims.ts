import type { Checked } from "../checked.ts";
import { refuseAny } from "../refusal.ts";
import type { JsonObject } from "../token/parse-object.ts";
import { checkForms, nestForms } from "./check-forms.ts";
import type { ClaimRules } from "./claim-rules.ts";
import type { NhsClaims } from "./nhs-claims.ts";
import { parties } from "./parties.ts";
import { purpose } from "./purpose.ts";
import { readClaims } from "./read-claims.ts";
import { requestingDevice } from "./requesting-device.ts";
import { requestingOrganization } from "./requesting-organization.ts";
import { requestingPractitioner } from "./requesting-practitioner.ts";
import type { Terms } from "./terms.ts";
import { times } from "./times.ts";

/** Every rule for the claims of a token, in the order in which their failures are reported. */
const claimRules: readonly ClaimRules[] = [
  parties,
  times,
  purpose,
  requestingDevice,
  requestingOrganization,
  requestingPractitioner,
];

const forms = nestForms(claimRules.flatMap((rules) => rules.forms));
const judgements = claimRules.flatMap((rules) => rules.judgements);

/**
 * Checks the claims of a token, and reports all that is wrong with them: first those that are missing or malformed, then
 * those that say the wrong thing. Claims that no rule names are ignored.
 * @see requirement JWT-29
 */
export function checkClaims(payload: JsonObject, terms: Terms): Checked {
  const misshapen = checkForms(forms, payload);
  const isSound = (claim: string): boolean =>
    !misshapen.some((other) => contains(other.claim, claim) || contains(claim, other.claim));

  const failures = misshapen.map(({ failure }) => failure);
  const claims = payload as JsonObject & NhsClaims;
  for (const { claim, reads = [], code, holds, rule, requirement } of judgements) {
    if (!isSound(claim) || !reads.every(isSound)) continue;
    if (!holds(claims, terms)) failures.push({ claim, code, rule, requirement });
  }
  return refuseAny(failures) ?? { ok: true, claims: readClaims(claims) };
}

function contains(outer: string, claim: string): boolean {
  return claim === outer || claim.startsWith(`${outer}.`);
}
