import type { Constraint } from "./constraint.ts";

/** What a constraint need not limit. */
type Limit = "types" | "codes" | "targets" | "fixed" | "pattern" | "slicing" | "content";

/**
 * Completes a constraint with whether it asks anything of a value: known once, the walk need not look for it each time.
 * Every constraint has all members, in one order: the engine finds those of objects that are alike much sooner.
 */
export function newConstraint(
  said: Omit<Constraint, Limit | "asksOfValue"> & Partial<Pick<Constraint, Limit>>,
): Constraint {
  const { types, codes, targets, fixed, pattern, slicing, content, invariants } = said;
  const asked = [types, codes, fixed, pattern, targets].some((each) => each !== undefined);
  return {
    definition: said.definition,
    label: said.label,
    element: said.element,
    step: said.step,
    names: said.names,
    min: said.min,
    max: said.max,
    cardinality: said.cardinality,
    types,
    codes,
    targets,
    fixed,
    pattern,
    slicing,
    content,
    invariants,
    asksOfValue: asked || invariants.length > 0,
  };
}
