import type { Constraint, Slice } from "../schema/constraint.ts";
import type { Walk } from "../walk/walk.ts";
import { reportSurplus } from "./repetition.ts";
import { reportMissing } from "./required.ts";

/** Asserts that every slice of an element occurs as often as it may, and that a closed slicing has no other items. */
export function checkSlices(walk: Walk, items: readonly unknown[], constraint: Constraint): void {
  const { slicing } = constraint;
  if (slicing === undefined) return;
  for (const slice of slicing.slices) checkSlice(walk, items, slice);
  if (slicing.closed) checkClosed(walk, items, constraint, slicing.slices);
}

function checkSlice(walk: Walk, items: readonly unknown[], { constraint, matches }: Slice): void {
  let count = 0;
  let surplus: number | undefined;
  for (let index = 0; index < items.length; index++) {
    if (!matches(items[index])) continue;
    if (count === constraint.max) surplus = index;
    count++;
  }
  if (count < constraint.min) reportMissing(walk, constraint);
  if (surplus !== undefined) reportSurplus(walk, constraint, surplus);
}

function checkClosed(
  walk: Walk,
  items: readonly unknown[],
  { label, definition }: Constraint,
  slices: readonly Slice[],
): void {
  for (const [index, item] of items.entries()) {
    if (slices.some((slice) => slice.matches(item))) continue;
    walk.enter(index);
    walk.report({
      rule: "slicing-closed",
      code: "structure",
      label,
      diagnostics: `${label} must be one of its slices: they are closed in ${definition.title}.`,
      definition,
    });
    walk.leave();
  }
}
