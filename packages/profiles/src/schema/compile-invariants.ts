import type { Definition, NamedRule } from "./constraint.ts";
import type { Draft } from "./draft.ts";
import { refusal } from "./refusal.ts";
import type { Sources } from "./sources.ts";

/** Compiles the FHIRPath rules of an element. */
export function compileInvariants(draft: Draft, definition: Definition, sources: Sources): readonly NamedRule[] {
  return (draft.element?.constraint ?? []).map(({ key, severity, human, expression }) => {
    if (key === undefined || expression === undefined || (severity !== "error" && severity !== "warning")) {
      throw refusal(definition, draft, "has a constraint without key, severity or expression");
    }
    try {
      return { key, human: human ?? expression, severity, check: sources.expression(expression) };
    } catch (error) {
      throw new TypeError(`${definition.url}: ${draft.label}: constraint ${key} cannot be evaluated`, { cause: error });
    }
  });
}
