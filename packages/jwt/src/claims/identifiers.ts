import type { ClaimIdentifier } from "./booking-claims.ts";
import type { ClaimForm } from "./claim-rules.ts";
import { isObjects, isText } from "./forms.ts";

/** Whoever is named in a token has identifiers, each of a system and a value. */
export function identifierForms(owner: string, requirement: string): readonly ClaimForm[] {
  return [
    { claim: `${owner}.identifier`, is: isObjects, rule: `${owner} must have a list of identifiers.`, requirement },
    { claim: `${owner}.identifier.system`, is: isText, rule: "Each identifier must have a system.", requirement },
    { claim: `${owner}.identifier.value`, is: isText, rule: "Each identifier must have a value.", requirement },
  ];
}

/** Values of all identifiers of one system. */
export function valuesOf(system: string, identifiers: readonly ClaimIdentifier[]): readonly string[] {
  return identifiers.filter((identifier) => identifier.system === system).map(({ value }) => value);
}

export function readIdentifiers(identifiers: readonly ClaimIdentifier[]): readonly ClaimIdentifier[] {
  return identifiers.map(({ system, value }) => ({ system, value }));
}
