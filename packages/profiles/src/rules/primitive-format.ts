import type { PrimitiveFormat } from "../primitives/formats.ts";
import type { Part } from "../schema/shape.ts";
import type { Walk } from "../walk/walk.ts";

/** Asserts that a primitive is written as its type demands. */
export function checkPrimitiveFormat(walk: Walk, value: unknown, part: Part, format: PrimitiveFormat): boolean {
  if (format.test(value)) return true;
  const { label, definition } = part.constraint;
  walk.report({
    rule: "primitive-format",
    code: "value",
    label,
    diagnostics: `${label} must be ${format.says}: it is of type ${part.type} in ${definition.title}.`,
    definition,
  });
  return false;
}
