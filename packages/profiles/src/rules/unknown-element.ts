import type { Shape } from "../schema/shape.ts";
import type { Walk } from "../walk/walk.ts";

/**
 * Asserts that an object has no element that its type does not know: worth a warning, since such an element is left out
 * of what is stored, and no more (D-49). A name that could not be an element's is not repeated.
 */
export function checkKnown(walk: Walk, name: string, shape: Shape): void {
  const isName = /^_?[a-z][A-Za-z0-9]{0,63}$/.test(name);
  walk.report({
    rule: "unknown-element",
    code: "structure",
    severity: "warning",
    label: name,
    diagnostics: `${shape.name} has no such element in STU3: it is left out.`,
    definition: shape.definition,
    ...(isName ? { below: name.replace("_", "") } : {}),
  });
}
