import type { Constraint } from "../schema/constraint.ts";
import type { Walk } from "../walk/walk.ts";
import { reportMissing } from "./required.ts";

/** Asserts that an element occurs no more, and no less, often than its definitions say. */
export function checkRepetition(walk: Walk, count: number, repeats: boolean, constraints: readonly Constraint[]): void {
  for (const constraint of constraints) {
    if (count < constraint.min) reportMissing(walk, constraint);
    if (count > constraint.max) reportSurplus(walk, constraint, repeats ? constraint.max : undefined);
  }
}

/** Tells that an element is there, or an item of it from this index, that must not be. */
export function reportSurplus(walk: Walk, constraint: Constraint, index: number | undefined): void {
  const { label, definition, max, cardinality } = constraint;
  if (index !== undefined) walk.enter(index);
  walk.report({
    rule: "cardinality-max",
    code: "structure",
    label,
    diagnostics: `${label} must not ${max === 0 ? "occur" : "repeat"}: ${cardinality} in ${definition.title}.`,
    definition,
  });
  if (index !== undefined) walk.leave();
}
