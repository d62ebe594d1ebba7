import { isSame } from "../schema/matching.ts";
import type { Constraint } from "../schema/constraint.ts";
import type { Walk } from "../walk/walk.ts";

/** Asserts that an element has the value that its definition fixes. */
export function checkFixedValue(walk: Walk, value: unknown, { fixed, label, definition }: Constraint): void {
  if (fixed === undefined || isSame(value, fixed)) return;
  walk.report({
    rule: "fixed-value",
    code: "value",
    label,
    diagnostics: `${label} must be ${JSON.stringify(fixed)}: fixed in ${definition.title}.`,
    definition,
  });
}
