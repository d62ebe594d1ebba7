import type { Constraint, Definition } from "./constraint.ts";
import type { Draft } from "./draft.ts";
import { refusal } from "./refusal.ts";

/** Members of an element that are compiled. */
const HONOURED = new Set(["id", "path", "sliceName", "slicing", "min", "max", "type", "binding", "constraint"]);

/** Members of an element that say nothing of which resources conform. */
const DESCRIPTIVE = new Set([
  "extension",
  "label",
  "code",
  "short",
  "definition",
  "comment",
  "requirements",
  "alias",
  "base",
  "meaningWhenMissing",
  "orderMeaning",
  "example",
  "condition",
  "mustSupport",
  "isModifier",
  "isSummary",
  "mapping",
]);

const FIXED_VALUE = /^(fixed|pattern)[A-Z]/;

/** Throws for a member that would constrain a resource, and is not honoured. */
export function refuseUnknown(draft: Draft, definition: Definition): void {
  for (const name of Object.keys(draft.element ?? {})) {
    if (name.startsWith("_") || HONOURED.has(name) || DESCRIPTIVE.has(name) || FIXED_VALUE.test(name)) continue;
    throw refusal(definition, draft, `has ${name}, which is not supported`);
  }
}

/** Throws for a member that means nothing on the root of a profile. */
export function refuseOnRoot(draft: Draft, definition: Definition): void {
  refuseUnknown(draft, definition);
  for (const name of Object.keys(draft.element ?? {})) {
    if (!["slicing", "sliceName", "binding"].includes(name) && !FIXED_VALUE.test(name)) continue;
    throw refusal(definition, draft, `has ${name}, which is not supported on a root`);
  }
}

/** The value of `fixed[x]` or `pattern[x]`. */
export function fixedValueOf(draft: Draft, definition: Definition): Pick<Constraint, "fixed" | "pattern"> {
  const members = Object.entries(draft.element ?? {}).filter(([name]) => FIXED_VALUE.test(name));
  const [first, second] = members;
  if (second !== undefined) throw refusal(definition, draft, "has more than one fixed value or pattern");
  const isFixed = first?.[0].startsWith("fixed") === true;
  return { fixed: isFixed ? first[1] : undefined, pattern: isFixed ? undefined : first?.[1] };
}
