import { isObject, type JsonObject, own } from "../json-object.ts";
import type { ContainedResource, RuleContext } from "../schema/constraint.ts";
import { maximumElements } from "./limits.ts";

/** What rules can know of a resource and those it contains; looked up when first asked for. */
export function ruleContext(root: JsonObject): RuleContext {
  let contained: ReadonlyMap<string, ContainedResource> | undefined;
  return {
    root,
    contained: (reference) => (contained ??= containedByReference(root)).get(reference),
    isReferenced: searchReferences(root),
  };
}

function containedByReference(root: JsonObject): ReadonlyMap<string, ContainedResource> {
  const list = own(root, "contained");
  const found = new Map<string, ContainedResource>();
  const resources: readonly unknown[] = Array.isArray(list) ? list : [];
  for (let index = 0; index < resources.length; index++) {
    const resource = resources[index];
    if (!isObject(resource)) continue;
    const id = own(resource, "id");
    if (typeof id === "string") found.set(`#${id}`, { index, resource });
  }
  return found;
}

/**
 * Finds the texts of elements called `reference`, at any depth, from the end of the resource. Each search goes on where the
 * one before it stopped: what a booking contains comes first in it, and is referred to by what comes last.
 */
function searchReferences(root: JsonObject): (reference: string) => boolean {
  const found = new Set<string>();
  const waiting: object[] = [root];
  let count = 0;
  return (reference) => {
    while (!found.has(reference) && count < maximumElements) {
      const value = waiting.pop();
      if (value === undefined) return false;
      count++;
      const text = isObject(value) ? own(value, "reference") : undefined;
      if (typeof text === "string") found.add(text);
      const children: readonly unknown[] = Array.isArray(value) ? value : Object.values(value);
      for (const child of children) if (typeof child === "object" && child !== null) waiting.push(child);
    }
    return found.has(reference);
  };
}
