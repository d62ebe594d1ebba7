import type { Resource } from "@careslot/fhir";
import { type Member, typeDefinition, type TypeDefinition } from "@careslot/fhir/definitions";
import { isObject, type JsonObject, own } from "./json-object.ts";

/**
 * A resource without the elements that STU3 does not know, at any depth: what is stored of one that was checked (D-49).
 * Extensions stay as they are, and so does a contained resource of a type that is not checked here. What has nothing
 * to leave out is the same object as before.
 */
export function withoutUnknownElements(resource: Resource): Resource {
  const known = knownPart(resource);
  return known === resource ? resource : { ...known, resourceType: resource.resourceType };
}

/** A resource says its type itself. */
function knownPart(object: JsonObject, type: unknown = own(object, "resourceType")): JsonObject {
  const definition = typeof type === "string" ? typeDefinition(type) : undefined;
  if (definition === undefined) return object;
  const kept = Object.entries(object).flatMap(([name, value]): [string, unknown][] => {
    if (name === "resourceType" && definition.kind === "resource") return [[name, value]];
    const member = memberOf(definition, name);
    return member === undefined ? [] : [[name, knownValue(value, typeOf(member, name))]];
  });
  const isWhole = kept.length === Object.keys(object).length && kept.every(([name, value]) => object[name] === value);
  return isWhole ? object : Object.fromEntries(kept);
}

/** Items of an array that lose nothing leave the array the same. */
function knownValue(value: unknown, type: string | undefined): unknown {
  if (isObject(value)) return knownPart(value, type);
  if (!Array.isArray(value)) return value;
  const items: readonly unknown[] = value.map((item: unknown) => knownValue(item, type));
  return items.every((item, index) => item === value[index]) ? value : items;
}

/** `_birthDate` holds the id and the extensions of the primitive `birthDate`. */
function memberOf(definition: TypeDefinition, name: string): Member | undefined {
  const member = definition.members.get(name);
  if (member !== undefined || !name.startsWith("_")) return member;
  const primitive = definition.members.get(name.slice(1));
  return primitive !== undefined && typeDefinition(primitive.type.name)?.kind === "primitive" ? primitive : undefined;
}

function typeOf(member: Member, name: string): string | undefined {
  if (name.startsWith("_")) return "Element";
  return member.type.name === "Resource" ? undefined : member.type.name;
}
