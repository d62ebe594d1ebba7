import { type JsonObject } from "../json-object.ts";
import type { Constraint } from "../schema/constraint.ts";
import type { Walk } from "../walk/walk.ts";

/** Asserts that an object has every element, and every slice of one, that its definitions require. */
export function checkRequired(walk: Walk, object: JsonObject, required: readonly Constraint[]): void {
  for (const constraint of required) {
    if (isPresent(object, constraint)) continue;
    if (constraint.min > 0) reportMissing(walk, constraint, constraint.step);
    else {
      for (const slice of constraint.slicing?.slices ?? []) {
        if (slice.constraint.min > 0) reportMissing(walk, slice.constraint, constraint.step);
      }
    }
  }
}

/** Tells that an element, or a slice of it, is missing. */
export function reportMissing(walk: Walk, constraint: Constraint, below = ""): void {
  const { label, definition, cardinality } = constraint;
  walk.report({
    rule: "cardinality-min",
    code: "required",
    label,
    diagnostics: `${label} is required: ${cardinality} in ${definition.title}.`,
    definition,
    below,
  });
}

/** A primitive may be there by its extensions alone. */
function isPresent(object: JsonObject, { names }: Constraint): boolean {
  for (const name of names) if (Object.hasOwn(object, name)) return true;
  return false;
}
