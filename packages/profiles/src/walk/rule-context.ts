import { isObject, type JsonObject, own } from "../json-object.ts";
import type { ContainedResource, RuleContext } from "../schema/constraint.ts";
import { maximumElements } from "./limits.ts";

/** What rules can know of a resource and those it contains; looked up when first asked for. */
export function ruleContext(root: JsonObject): RuleContext {
  let contained: ReadonlyMap<unknown, ContainedResource> | undefined;
  let references: ReadonlySet<string> | undefined;
  return {
    root,
    contained: (id) => (contained ??= containedById(root)).get(id),
    isReferenced: (reference) => (references ??= referencesIn(root)).has(reference),
  };
}

function containedById(root: JsonObject): ReadonlyMap<unknown, ContainedResource> {
  const list = own(root, "contained");
  const found = new Map<unknown, ContainedResource>();
  for (const [index, resource] of Array.isArray(list) ? list.entries() : []) {
    if (isObject(resource)) found.set(own(resource, "id"), { index, resource });
  }
  return found;
}

/** Every text of an element called `reference`, at any depth. */
function referencesIn(root: JsonObject): ReadonlySet<string> {
  const found = new Set<string>();
  const waiting: object[] = [root];
  let count = 0;
  for (let value = waiting.pop(); value !== undefined && count < maximumElements; value = waiting.pop(), count++) {
    const reference = isObject(value) ? own(value, "reference") : undefined;
    if (typeof reference === "string") found.add(reference);
    const children: Iterable<unknown> = Array.isArray(value) ? value : Object.values(value);
    for (const child of children) if (typeof child === "object" && child !== null) waiting.push(child);
  }
  return found;
}
