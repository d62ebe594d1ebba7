import type { Context } from "../../context.ts";
import { conclude, notApplicable, type Verdict } from "../../verdict.ts";
import { check } from "../../checks/check.ts";
import { includedWith } from "./included-with.ts";
import { referencesIn } from "./references-in.ts";

/**
 * Asserts that the resources of a type came along to which others in the Bundle refer. Does not apply where none refers to
 * one: then the diary has none.
 */
export async function checkFollowed(context: Context, includes: readonly string[], type: string): Promise<Verdict> {
  const resources = await includedWith(context, includes);
  const referred = new Set(resources.flatMap(referencesIn).filter((name) => name.startsWith(`${type}/`)));
  if (referred.size === 0) return notApplicable(`nothing in the Bundle refers to a ${type}`);
  const there = new Set(resources.map(({ resourceType, id }) => `${resourceType}/${id}`));
  return conclude(
    ...[...referred].map((name) => check(there.has(name), `${name} is referred to and not in the Bundle`)),
  );
}
