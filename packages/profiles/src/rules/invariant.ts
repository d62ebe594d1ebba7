import type { Definition, NamedRule } from "../schema/constraint.ts";
import type { Walk } from "../walk/walk.ts";

/** Asserts that an element meets the invariants of its definition. */
export function checkInvariants(
  walk: Walk,
  value: unknown,
  invariants: readonly NamedRule[],
  label: string,
  definition: Definition,
): void {
  for (const { key, human, severity, check } of invariants) {
    for (const below of check(value, walk.context)) {
      const diagnostics = `${key} of ${definition.title}: ${human}`;
      walk.report({ rule: key, code: "invariant", severity, label, diagnostics, definition, below });
    }
  }
}
