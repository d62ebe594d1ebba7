import type { Member } from "../definitions/definitions.ts";
import { keepDigits } from "../digits.ts";
import type { JsonObject } from "./open-element.ts";
import { primitiveValue } from "./primitive-value.ts";

/** How many items of this name an object has so far; 0 where the element may not repeat. */
export function countOf(object: JsonObject, member: Member): number {
  return list(object, member.name)?.length ?? 0;
}

/** Puts a value where JSON has it: in the array of an element that may repeat, else as the member itself. */
export function putValue(object: JsonObject, member: Member, value: object): void {
  if (member.element.max === 1) object[member.name] = value;
  else append(object, member.name, value);
}

/**
 * Puts the value of a primitive that XML spells as `text`, where JSON has it. In arrays the values and their extensions
 * stand in two lists of one length, in which null keeps a place.
 * @see http://hl7.org/fhir/STU3/json.html#primitive
 */
export function putPrimitive(object: JsonObject, member: Member, text: string | undefined): void {
  const value = text === undefined ? null : primitiveValue(member.type.name, text);
  if (member.element.max > 1) {
    append(object, member.name, value);
    list(object, `_${member.name}`)?.push(null);
  } else if (value !== null) {
    object[member.name] = value;
    // STU3 has no decimals that repeat.
    if (typeof value === "number") keepDigits(object, member.name, value, String(text));
  }
}

/** Puts the `id` and extensions of the primitive that was put last. */
export function putExtensions(object: JsonObject, member: Member, extensions: object): void {
  const name = `_${member.name}`;
  if (member.element.max === 1) {
    object[name] = extensions;
    return;
  }
  const places = countOf(object, member);
  const known = list(object, name) ?? Array.from<unknown>({ length: places }).fill(null);
  known[places - 1] = extensions;
  object[name] = known;
}

function append(object: JsonObject, name: string, value: unknown): void {
  const values = list(object, name) ?? [];
  values.push(value);
  object[name] = values;
}

function list(object: JsonObject, name: string): unknown[] | undefined {
  const value = object[name];
  return Array.isArray(value) ? value : undefined;
}
