import type { Part } from "../schema/shape.ts";
import type { Walk } from "../walk/walk.ts";

/** Asserts that JSON holds an array, with an item at least, for an element that may repeat, and none for one that may not. */
export function checkArrayForm(walk: Walk, value: unknown, part: Part): boolean {
  const isArray = Array.isArray(value);
  if (isArray === part.repeats && !(isArray && value.length === 0)) return true;
  const { label, definition } = part.constraint;
  const problem = !isArray ? "an array in JSON" : part.repeats ? "an array with an item at least" : "no array in JSON";
  walk.report({
    rule: "array-form",
    code: "structure",
    label,
    diagnostics: `${label} must be ${problem}: see ${definition.title}.`,
    definition,
  });
  return false;
}
