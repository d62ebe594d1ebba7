import { isObject, own } from "../json-object.ts";
import type { Constraint, RuleContext } from "../schema/constraint.ts";
import type { Walk } from "../walk/walk.ts";

/**
 * Asserts that a reference points to a resource of a type that its definition allows, so far as its URL tells: by the
 * id of a contained resource, or by the type that stands before the id.
 */
export function checkReferenceTarget(walk: Walk, value: unknown, { targets, label, definition }: Constraint): void {
  if (targets === undefined || !isObject(value)) return;
  const type = targetType(own(value, "reference"), walk.context);
  if (type === undefined || targets.some((target) => target.type === type)) return;
  walk.report({
    rule: "reference-target",
    code: "value",
    label,
    diagnostics: `${label} must point to ${targets.map((target) => target.type).join(" or ")} in ${definition.title}.`,
    definition,
    below: "reference",
  });
}

/** The type that a reference points to; unknown for a URN, a URL of another shape, and an id that nothing has. */
function targetType(reference: unknown, context: RuleContext): string | undefined {
  if (typeof reference !== "string") return undefined;
  if (reference.startsWith("#")) {
    const type = own(context.contained(reference)?.resource ?? {}, "resourceType");
    return typeof type === "string" ? type : undefined;
  }
  return TYPE_AND_ID.exec(reference)?.[1];
}

const TYPE_AND_ID = /(?:^|\/)([A-Z][A-Za-z]+)\/[A-Za-z0-9.-]{1,64}(?:\/_history\/[A-Za-z0-9.-]{1,64})?$/;
