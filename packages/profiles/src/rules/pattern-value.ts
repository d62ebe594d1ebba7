import { meetsPattern } from "../schema/matching.ts";
import type { Constraint } from "../schema/constraint.ts";
import type { Walk } from "../walk/walk.ts";

/** Asserts that an element holds at least what its definition's pattern does. */
export function checkPatternValue(walk: Walk, value: unknown, { pattern, label, definition }: Constraint): void {
  if (pattern === undefined || meetsPattern(value, pattern)) return;
  walk.report({
    rule: "pattern-value",
    code: "value",
    label,
    diagnostics: `${label} must hold ${JSON.stringify(pattern)}: pattern in ${definition.title}.`,
    definition,
  });
}
