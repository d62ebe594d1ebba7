import { invariantDefinition } from "@careslot/fhir/definitions";
import type { NamedRule } from "../schema/constraint.ts";
import { nativeInvariants } from "./native-invariants.ts";

const byKey = new Map(nativeInvariants.map((invariant) => [invariant.key, invariant]));

/** An invariant of the base definitions by its key, with their wording. Throws where the definitions know more than we do. */
export function baseInvariant(key: string): NamedRule {
  const native = byKey.get(key);
  const definition = invariantDefinition(key);
  if (native === undefined || definition === undefined) throw new TypeError(`Invariant ${key} is not known`);
  return { key, human: definition.human, severity: "error", check: native.check };
}
