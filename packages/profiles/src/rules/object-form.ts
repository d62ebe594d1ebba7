import { isObject, type JsonObject } from "../json-object.ts";
import type { Part } from "../schema/shape.ts";
import type { Walk } from "../walk/walk.ts";

/** Asserts that an element with elements of its own, or the extensions of a primitive, is an object in JSON. */
export function checkObjectForm(walk: Walk, value: unknown, part: Part): value is JsonObject {
  if (isObject(value)) return true;
  const { label, definition } = part.constraint;
  walk.report({
    rule: "object-form",
    code: "structure",
    label,
    diagnostics:
      part.primitive === undefined
        ? `${label} must be an object in JSON: it is of type ${part.type} in ${definition.title}.`
        : `${part.twin} must be an object in JSON, with the id and the extensions of ${label}: see ${definition.title}.`,
    definition,
  });
  return false;
}
