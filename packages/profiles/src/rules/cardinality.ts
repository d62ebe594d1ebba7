import type { Constraint } from "../schema/constraint.ts";

/** A cardinality as definitions write it: `1..*`. */
export function cardinalityOf({ min, max }: Pick<Constraint, "min" | "max">): string {
  return `${min}..${max === Infinity ? "*" : max}`;
}
