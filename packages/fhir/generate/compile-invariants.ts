import type { StructureDefinition } from "fhir/r3.js";
import type { InvariantTable } from "../src/definitions/table.ts";

/** Wording and expression of every invariant of the given types that refuses a resource, by key. */
export function compileInvariants(structures: readonly StructureDefinition[]): InvariantTable {
  const rules = structures
    .flatMap((structure) => structure.snapshot?.element ?? [])
    .flatMap((element) => element.constraint ?? [])
    .filter((rule) => rule.severity === "error")
    .map((rule) => [rule.key ?? "", { human: rule.human ?? "", expression: rule.expression ?? "" }] as const);
  return Object.fromEntries(rules.toSorted(([a], [b]) => a.localeCompare(b, "en", { numeric: true })));
}
