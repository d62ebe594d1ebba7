import type { ValueSetDefinition } from "../../../src/schema/value-set-definition.ts";
import { UK } from "../vocabulary.ts";

/** A value set of CareConnect: codes by system, separated by spaces; a system without codes is allowed whole. */
export function valueSet(name: string, systems: Readonly<Record<string, string | undefined>>): ValueSetDefinition {
  const include = Object.entries(systems).map(([system, codes]) =>
    codes === undefined ? { system } : { system, concept: codes.split(" ").map((code) => ({ code })) },
  );
  return { url: `${UK}/ValueSet/${name}`, compose: { include } };
}

/** A value set of CareConnect that holds the code system of its own name. */
export function careConnectCodes(name: string, codes: string): ValueSetDefinition {
  return valueSet(name, { [`${UK}/CodeSystem/${name}`]: codes });
}
