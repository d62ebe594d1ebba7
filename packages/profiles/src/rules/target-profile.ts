import { isObject, own } from "../json-object.ts";
import type { Constraint, RuleContext } from "../schema/constraint.ts";

/** A contained resource that a reference demands a profile of. */
export interface Demand {
  readonly id: string;
  readonly profile: string;
}

/** Asserts, by what it gives to check, that a contained resource meets the profile that a reference to it demands. */
export function demandsOf(
  reference: unknown,
  constraints: readonly Constraint[],
  context: RuleContext,
): readonly Demand[] {
  const url = isObject(reference) ? own(reference, "reference") : undefined;
  if (typeof url !== "string" || !url.startsWith("#")) return NOTHING;
  const id = url.slice(1);
  const type = own(context.contained(id)?.resource ?? {}, "resourceType");
  return constraints.flatMap(({ targets = [] }) => {
    const [target, second] = targets.filter((each) => each.type === type);
    // Where several profiles of one type would do, none of them is demanded.
    return target?.profile === undefined || second !== undefined ? [] : [{ id, profile: target.profile }];
  });
}

const NOTHING: readonly Demand[] = [];
