import { type JsonObject, own } from "../json-object.ts";
import type { Constraint, RuleContext, Target } from "../schema/constraint.ts";

/** A contained resource that a reference demands a profile of. */
export interface Demand {
  /** `#slot` */
  readonly reference: string;
  readonly profile: string;
}

/** Asserts, by what it adds to check, that a contained resource meets the profile that a reference to it demands. */
export function addDemands(
  demands: Demand[],
  element: JsonObject,
  constraints: readonly Constraint[],
  context: RuleContext,
): void {
  const reference = own(element, "reference");
  if (typeof reference !== "string" || !reference.startsWith("#")) return;
  const type = own(context.contained(reference)?.resource ?? {}, "resourceType");
  for (const { targets } of constraints) {
    const profile = targets && onlyTarget(targets, type)?.profile;
    if (profile !== undefined) demands.push({ reference, profile });
  }
}

/** Where several profiles of one type would do, none of them is demanded. */
function onlyTarget(targets: readonly Target[], type: unknown): Target | undefined {
  const first = targets.find((target) => target.type === type);
  return first === targets.findLast((target) => target.type === type) ? first : undefined;
}
