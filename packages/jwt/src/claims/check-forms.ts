import type { ClaimFailure, ClaimFailureCode } from "../checked.ts";
import { isObject, type JsonObject } from "../token/parse-object.ts";
import type { ClaimForm } from "./claim-rules.ts";

/** The form of one claim, and under it those of the claims inside. */
export interface NestedForm extends Required<ClaimForm> {
  /** The last name of its path. */
  readonly name: string;
  readonly inside: readonly NestedForm[];
}

/** A claim that is missing or malformed, in one of the places where it stands. */
interface Misshapen {
  /** Its path, without the places in lists that `failure` names. */
  readonly claim: string;
  readonly failure: ClaimFailure;
}

/** Puts the forms of claims under that of the claim they stand in, which has one as well. */
export function nestForms(forms: readonly ClaimForm[], outer = ""): readonly NestedForm[] {
  return forms
    .filter(({ claim }) => claim.slice(0, Math.max(0, claim.lastIndexOf("."))) === outer)
    .map(({ claim, is, optional = false, rule, requirement }) => {
      const name = claim.slice(claim.lastIndexOf(".") + 1);
      return { claim, name, is, optional, rule, requirement, inside: nestForms(forms, claim) };
    });
}

/** Finds the claims that are missing or malformed. What stands inside such a claim is not looked at. */
export function checkForms(forms: readonly NestedForm[], payload: JsonObject): readonly Misshapen[] {
  const found: Misshapen[] = [];
  /** Names and indexes on the way to the claim. Made a path only when there is something to say. */
  const trail: (string | number)[] = [];

  function checkForm(form: NestedForm, holder: unknown): void {
    if (Array.isArray(holder)) {
      for (const [index, item] of holder.entries()) {
        trail.push(index);
        checkForm(form, item);
        trail.pop();
      }
      return;
    }
    if (!isObject(holder)) return;
    const value = holder[form.name];
    trail.push(form.name);
    if (value === undefined || value === null) {
      if (!form.optional) report(form, "missing");
    } else if (!form.is(value)) {
      report(form, "malformed");
    } else {
      for (const inner of form.inside) checkForm(inner, value);
    }
    trail.pop();
  }

  function report({ claim, rule, requirement }: NestedForm, code: ClaimFailureCode): void {
    found.push({ claim, failure: { claim: pathOf(trail), code, rule, requirement } });
  }

  for (const form of forms) checkForm(form, payload);
  return found;
}

function pathOf(trail: readonly (string | number)[]): string {
  const steps = trail.map((step) => (typeof step === "number" ? `[${step}]` : `.${step}`));
  return steps.join("").slice(1);
}
