import type { Constraint, Slicing } from "../schema/constraint.ts";
import type { Walk } from "../walk/walk.ts";
import { reportSurplus } from "./repetition.ts";
import { reportMissing } from "./required.ts";

/** Asserts that every slice of an element occurs as often as it may, and that a closed slicing has no other items. */
export function checkSlices(walk: Walk, items: readonly unknown[], constraint: Constraint, slicing: Slicing): void {
  for (const slice of slicing.slices) {
    const places = items.flatMap((item, index) => (slice.matches(item) ? [index] : []));
    if (places.length < slice.constraint.min) reportMissing(walk, slice.constraint);
    const surplus = places[slice.constraint.max];
    if (surplus !== undefined) reportSurplus(walk, slice.constraint, surplus);
  }
  if (slicing.closed) checkClosed(walk, items, constraint, slicing);
}

function checkClosed(walk: Walk, items: readonly unknown[], { label, definition }: Constraint, slicing: Slicing): void {
  for (const [index, item] of items.entries()) {
    if (slicing.slices.some((slice) => slice.matches(item))) continue;
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
