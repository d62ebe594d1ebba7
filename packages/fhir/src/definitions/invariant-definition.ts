import table from "./generated/invariants.json" with { type: "json" };
import type { InvariantDefinition } from "./definition.ts";
import type { InvariantTable } from "./table.ts";

const invariants: InvariantTable = table;

/** Wording and expression of an invariant of the table's types, such as `app-1`; `undefined` for a key that it does not hold. */
export function invariantDefinition(key: string): InvariantDefinition | undefined {
  return Object.hasOwn(invariants, key) ? invariants[key] : undefined;
}
