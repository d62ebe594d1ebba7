import { type Member, type TypeDefinition, typeDefinition } from "../definitions/definitions.ts";
import type { JsonObject } from "./open-element.ts";

/**
 * The members that an object has, each once, in the order that XML wants. A primitive is there when it has a value or
 * extensions. Throws a `TypeError` where STU3 defines no such member.
 */
export function presentMembers(object: JsonObject, type: TypeDefinition, path: string): readonly Member[] {
  const present = new Set<Member>();
  for (const key of Object.keys(object)) {
    if (object[key] === undefined || object[key] === null) continue;
    if (key === "resourceType" && type.kind === "resource") continue;
    const member = type.members.get(key) ?? primitiveBehind(key, type);
    if (!member) throw new TypeError(`XML cannot hold a member of ${path} that STU3 does not define.`);
    present.add(member);
  }
  return [...present].toSorted((first, second) => first.element.order - second.element.order);
}

/** The primitive whose extensions JSON keeps under this name: `_status` is behind `status`. */
function primitiveBehind(key: string, type: TypeDefinition): Member | undefined {
  const member = key.startsWith("_") ? type.members.get(key.slice(1)) : undefined;
  if (!member || member.element.attribute || member.type.name === "xhtml") return undefined;
  return typeDefinition(member.type.name)?.kind === "primitive" ? member : undefined;
}
