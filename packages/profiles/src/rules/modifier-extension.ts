import { isObject, own } from "../json-object.ts";
import type { Part } from "../schema/shape.ts";
import type { Walk } from "../walk/walk.ts";

/** Asserts that an extension that may change the meaning of its element is one that is known (D-49). */
export function checkModifierExtension(
  walk: Walk,
  value: unknown,
  part: Part,
  isModifier: (url: string) => boolean,
): void {
  if (part.name !== "modifierExtension") return;
  const url = isObject(value) ? own(value, "url") : undefined;
  if (typeof url !== "string" || isModifier(url)) return;
  const { label, definition } = part.constraint;
  walk.report({
    rule: "modifier-extension",
    code: "extension",
    label,
    diagnostics: `${label} is not known here, and may change the meaning of the resource.`,
    definition,
  });
}
