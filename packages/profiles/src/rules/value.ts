import type { Constraint } from "../schema/constraint.ts";
import type { Part } from "../schema/shape.ts";
import type { Walk } from "../walk/walk.ts";
import { checkBinding } from "./binding.ts";
import { checkChoiceType } from "./choice-type.ts";
import { checkFixedValue } from "./fixed-value.ts";
import { checkInvariants } from "./invariant.ts";
import { checkPatternValue } from "./pattern-value.ts";
import { checkReferenceTarget } from "./reference-target.ts";

/** Asserts that a value is one that every definition of its element allows. */
export function checkValue(walk: Walk, value: unknown, part: Part, constraints: readonly Constraint[]): void {
  for (const constraint of constraints) {
    if (!constraint.asksOfValue) continue;
    checkChoiceType(walk, part, constraint);
    checkBinding(walk, value, constraint);
    checkFixedValue(walk, value, constraint);
    checkPatternValue(walk, value, constraint);
    checkReferenceTarget(walk, value, constraint);
    checkInvariants(walk, value, constraint.invariants, constraint.label, constraint.definition);
  }
}
