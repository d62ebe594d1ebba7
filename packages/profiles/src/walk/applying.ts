import type { Constraint, Content } from "../schema/constraint.ts";
import type { Part } from "../schema/shape.ts";

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

/** What the slices that an item belongs to say, beside what is said of all items. */
export function withSlices(item: unknown, constraints: readonly Constraint[]): readonly Constraint[] {
  if (!constraints.some((constraint) => constraint.slicing !== undefined)) return constraints;
  return constraints.flatMap((constraint) => [
    constraint,
    ...(constraint.slicing?.slices.filter((slice) => slice.matches(item)).map((slice) => slice.constraint) ?? []),
  ]);
}

/** What the definitions say of the elements of an element. */
export function contentsOf(constraints: readonly Constraint[]): readonly Content[] {
  if (constraints.length === 1 && constraints[0]?.content === undefined) return NO_CONTENTS;
  return constraints.flatMap((constraint) => constraint.content ?? []);
}
