import { type Resource, sameInstant } from "@careslot/fhir";
import { typeDefinition } from "@careslot/fhir/definitions";
import { isSameText } from "./same-text.ts";

/** Elements that an update may leave out or write anew: the provider sets them, and status is what an update is for. */
const free = new Set(["meta", "status"]);

/** Elements that the provider adds where there are none: an update may leave them out, and not change them (D-29, BOOK-43). */
const added = new Set(["language", "created"]);

/**
 * Where an update says something else than what is stored: the FHIRPath of each element that differs, in the order of
 * the update. The comparison is of meaning, not of text (CAN-13): the order of keys and of contained resources, equal
 * instants written differently, elements that are there but empty, and what the provider sets itself are no differences.
 */
export function differences(stored: Resource, update: Resource): readonly string[] {
  const found: string[] = [];
  const names = new Set([...Object.keys(update), ...Object.keys(stored)]);
  for (const name of names) {
    // Most updates come as they were read: where the text is the same, so is its meaning.
    if (free.has(name) || isSameText(stored[name], update[name])) continue;
    const path = `Appointment.${elementName(name)}`;
    if (name === "contained") compareContained(stored[name], update[name], path, found);
    else if (!added.has(name) || update[name] !== undefined) {
      compare(stored[name], update[name], path, typeOf("Appointment", name), found);
    }
  }
  compareMeta(stored.meta, update.meta, found);
  return found;
}

/** Versions, times and profiles of the resource itself are the provider's; its tags and security labels are content. */
function compareMeta(stored: Resource["meta"], update: Resource["meta"], found: string[]): void {
  if (update === undefined) return;
  compare(stored?.tag, update.tag, "Appointment.meta.tag", "Coding", found);
  compare(stored?.security, update.security, "Appointment.meta.security", "Coding", found);
}

/** Contained resources are told apart by id: their order says nothing. */
function compareContained(stored: unknown, update: unknown, path: string, found: string[]): void {
  const before = new Map(resources(stored).map((resource) => [resource.id, resource]));
  for (const [index, resource] of resources(update).entries()) {
    compare(before.get(resource.id), resource, `${path}[${index}]`, resource.resourceType, found);
    before.delete(resource.id);
  }
  for (const id of before.keys()) found.push(`${path}.where(id='${id}')`);
}

function resources(contained: unknown): readonly Resource[] {
  return Array.isArray(contained) ? (contained as Resource[]) : [];
}

function compare(stored: unknown, update: unknown, path: string, type: string | undefined, found: string[]): void {
  if (stored === update || (isEmpty(stored) && isEmpty(update))) return;
  if (Array.isArray(stored) && Array.isArray(update)) {
    for (let index = 0; index < Math.max(stored.length, update.length); index += 1) {
      compare(stored[index], update[index], `${path}[${index}]`, type, found);
    }
  } else if (isObject(stored) && isObject(update)) {
    for (const name of new Set([...Object.keys(update), ...Object.keys(stored)])) {
      compare(own(stored, name), own(update, name), `${path}.${elementName(name)}`, typeOf(type, name), found);
    }
  } else if (!isSameMoment(stored, update, type)) {
    found.push(path);
  }
}

/** Only elements of a type that names a moment are compared as moments: a text that looks like one is a text. */
function isSameMoment(stored: unknown, update: unknown, type: string | undefined): boolean {
  if (type !== "instant" && type !== "dateTime") return false;
  return typeof stored === "string" && typeof update === "string" && sameInstant(stored, update);
}

function typeOf(type: string | undefined, name: string): string | undefined {
  return type === undefined ? undefined : typeDefinition(type)?.members.get(name)?.type.name;
}

function isEmpty(value: unknown): boolean {
  if (value === undefined || value === null || value === "") return true;
  if (Array.isArray(value)) return value.every(isEmpty);
  return isObject(value) && Object.values(value).every(isEmpty);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function own(value: Readonly<Record<string, unknown>>, name: string): unknown {
  return Object.hasOwn(value, name) ? value[name] : undefined;
}

/** In JSON the extensions of a primitive stand beside it, under its name behind an underscore. */
function elementName(name: string): string {
  return name.startsWith("_") ? name.slice(1) : name;
}
