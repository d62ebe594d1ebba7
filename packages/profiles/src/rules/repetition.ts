import type { Constraint } from "../schema/constraint.ts";
import { cardinalityOf } from "./cardinality.ts";
import { reportMissing } from "./required.ts";
import type { Walk } from "../walk/walk.ts";

/** Asserts that an element occurs no more, and no less, often than its definitions say. */
export function checkRepetition(walk: Walk, count: number, constraints: readonly Constraint[]): void {
  for (const constraint of constraints) {
    if (count < constraint.min) reportMissing(walk, constraint);
    if (count <= constraint.max) continue;
    const { label, definition, max } = constraint;
    walk.report({
      rule: "cardinality-max",
      code: "structure",
      label,
      diagnostics: `${label} must not ${max === 0 ? "occur" : "repeat"}: ${cardinalityOf(constraint)} in ${definition.title}.`,
      definition,
    });
  }
}
