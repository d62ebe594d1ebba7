import type { Constraint } from "./constraint.ts";

/** Completes a constraint with whether it asks anything of a value: known once, the walk need not look for it each time. */
export function withAsksOfValue(constraint: Omit<Constraint, "asksOfValue">): Constraint {
  const { types, codes, fixed, pattern, targets, invariants } = constraint;
  const asked = [types, codes, fixed, pattern, targets].some((each) => each !== undefined);
  return { ...constraint, asksOfValue: asked || invariants.length > 0 };
}
