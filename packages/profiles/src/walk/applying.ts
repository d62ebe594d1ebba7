import type { Constraint, Content } from "../schema/constraint.ts";
import type { Part } from "../schema/shape.ts";

// Of most elements a profile says nothing: they share a list.
const NO_CONTENTS: readonly Content[] = [];

/** What the base definition and the profiles say of an element; the base comes first. */
export function constraintsOn(part: Part, contents: readonly Content[]): readonly Constraint[] {
  if (contents.length === 0) return part.constraints;
  const constraints = [part.constraint];
  for (const content of contents) {
    const constraint = content.byElement.get(part.constraint.element);
    if (constraint !== undefined) constraints.push(constraint);
  }
  return constraints;
}

/** What the slices that an item belongs to say, after what is said of all items. The base definition has no slices. */
export function withSlices(item: unknown, constraints: readonly Constraint[]): readonly Constraint[] {
  if (constraints.length === 1) return constraints;
  const slices = constraints.flatMap((constraint) => constraint.slicing?.slices ?? []);
  return [...constraints, ...slices.filter((slice) => slice.matches(item)).map((slice) => slice.constraint)];
}

/** What the definitions say of the elements of an element. The base definition leaves that to the element's type. */
export function contentsOf(constraints: readonly Constraint[]): readonly Content[] {
  if (constraints.length === 1) return NO_CONTENTS;
  return constraints.flatMap((constraint) => constraint.content ?? []);
}
