import type { JsonObject } from "../json-object.ts";
import type { Part } from "../schema/shape.ts";
import type { Walk } from "../walk/walk.ts";

/** Asserts that a choice of types is made once: `value[x]` is a `valueCode` or a `valueString`, never both. */
export function checkChoiceOnce(walk: Walk, object: JsonObject, part: Part): void {
  const { names, label, definition, step } = part.constraint;
  const first = names.find((name) => Object.hasOwn(object, name) || Object.hasOwn(object, `_${name}`));
  if (first === part.name) return;
  walk.report({
    rule: "choice-once",
    code: "structure",
    label,
    diagnostics: `${label} must be of one type only: see ${definition.title}.`,
    definition,
    below: step,
  });
}
