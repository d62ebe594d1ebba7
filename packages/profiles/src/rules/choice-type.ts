import type { Constraint } from "../schema/constraint.ts";
import type { Part } from "../schema/shape.ts";
import type { Walk } from "../walk/walk.ts";

/** Asserts that a choice is of a type that the profile leaves. */
export function checkChoiceType(walk: Walk, part: Part, { types, label, definition }: Constraint): void {
  if (types === undefined || types.has(part.type)) return;
  walk.report({
    rule: "choice-type",
    code: "structure",
    label,
    diagnostics: `${label} must be of type ${[...types].join(" or ")} in ${definition.title}.`,
    definition,
  });
}
