import type { Checked, ClaimFailure, ClaimFailureCode } from "../checked.ts";
import { refuseAny } from "../refusal.ts";
import type { JsonObject } from "../token/parse-object.ts";
import type { ClaimForm, ClaimRules } from "./claim-rules.ts";
import { isObject } from "./forms.ts";
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

interface Form extends ClaimForm {
  readonly names: readonly string[];
}

const forms: readonly Form[] = claimRules
  .flatMap((rules) => rules.forms)
  .map((form) => ({ ...form, names: form.claim.split(".") }));
const judgements = claimRules.flatMap((rules) => rules.judgements);

/**
 * Checks the claims of a token, and reports all that is wrong with them: first those that are missing or malformed, then
 * those that say the wrong thing. Claims that no rule names are ignored.
 * @see requirement JWT-29
 */
export function checkClaims(payload: JsonObject, terms: Terms): Checked {
  const failures: ClaimFailure[] = [];
  const unsound: string[] = [];
  const isSound = (claim: string): boolean =>
    !unsound.some((other) => contains(other, claim) || contains(claim, other));

  for (const form of forms) {
    if (!isSound(form.claim)) continue;
    const found = formFailures(form, payload);
    if (found.length === 0) continue;
    unsound.push(form.claim);
    failures.push(...found);
  }
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

const none: readonly ClaimFailure[] = [];

/** Follows the names of a claim from the object that holds them, through each item of a list. */
function formFailures(form: Form, holder: unknown, depth = 0, path = ""): readonly ClaimFailure[] {
  if (Array.isArray(holder)) {
    return holder.flatMap((item, index) => formFailures(form, item, depth, `${path}[${index}]`));
  }
  const name = form.names[depth];
  if (name === undefined || !isObject(holder)) return none;
  const value = holder[name];
  const claim = path === "" ? name : `${path}.${name}`;
  if (depth + 1 < form.names.length) return formFailures(form, value, depth + 1, claim);
  if (value === undefined || value === null) return form.optional ? none : [failure(form, claim, "missing")];
  return form.is(value) ? none : [failure(form, claim, "malformed")];
}

function failure({ rule, requirement }: ClaimForm, claim: string, code: ClaimFailureCode): ClaimFailure {
  return { claim, code, rule, requirement };
}
