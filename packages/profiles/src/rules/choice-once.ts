import type { JsonObject } from "../json-object.ts";
import type { Part } from "../schema/shape.ts";
import type { Walk } from "../walk/walk.ts";

/** Asserts that a choice of types is made once: `value[x]` is a `valueCode` or a `valueString`, never both. */
export function checkChoiceOnce(walk: Walk, object: JsonObject, part: Part): void {
  const { names, label, definition, step } = part.constraint;
  const isOther = (name: string): boolean => name !== part.name && name !== part.twin && names.includes(name);
  if (!Object.keys(object).some(isOther)) return;
  walk.report({
    rule: "choice-once",
    code: "structure",
    label,
    diagnostics: `${label} must be of one type only: see ${definition.title}.`,
    definition,
    below: step,
  });
}
