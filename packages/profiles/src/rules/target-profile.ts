import { type JsonObject, own } from "../json-object.ts";
import type { Constraint, RuleContext, Target } from "../schema/constraint.ts";

/** A contained resource that a reference demands a profile of. */
export interface Demand {
  readonly id: string;
  readonly profile: string;
}

/** Asserts, by what it adds to check, that a contained resource meets the profile that a reference to it demands. */
export function addDemands(
  demands: Demand[],
  reference: JsonObject,
  constraints: readonly Constraint[],
  context: RuleContext,
): void {
  const url = own(reference, "reference");
  if (typeof url !== "string" || !url.startsWith("#")) return;
  const id = url.slice(1);
  const type = own(context.contained(id)?.resource ?? {}, "resourceType");
  for (const { targets } of constraints) {
    const profile = targets && onlyTarget(targets, type)?.profile;
    if (profile !== undefined) demands.push({ id, profile });
  }
}

/** Where several profiles of one type would do, none of them is demanded. */
function onlyTarget(targets: readonly Target[], type: unknown): Target | undefined {
  const first = targets.find((target) => target.type === type);
  return first === targets.findLast((target) => target.type === type) ? first : undefined;
}
