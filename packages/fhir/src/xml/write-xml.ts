import { type Member, type TypeDefinition, typeDefinition } from "../definitions/definitions.ts";
import { digitsOf } from "../digits.ts";
import { itemPath, memberPath } from "../element-path.ts";
import { escapeAttribute } from "./escape.ts";
import { resourceDefinition } from "./match-element.ts";
import { fhirNamespace } from "./namespace.ts";
import { narrativeMarkup } from "./narrative-markup.ts";
import type { JsonObject } from "./open-element.ts";
import { presentMembers } from "./present-members.ts";

/** What JSON has of one element. */
interface Item {
  readonly value: unknown;
  /** How a decimal was spelled when it was read. */
  readonly digits: string | undefined;
  /** Of a primitive: its `id` and extensions. */
  readonly extensions: unknown;
}

/**
 * Writes a resource as XML, elements in the order of their definition. Throws a `TypeError` that names the element
 * where a resource does not have the shape that STU3 gives it.
 */
export function writeXml(resource: object, pretty: boolean): string {
  const lineBreak = pretty ? "\n" : "";
  const root = writeWhole(resource, "", lineBreak, ` xmlns="${fhirNamespace}"`);
  return `<?xml version="1.0" encoding="UTF-8"?>${root}${lineBreak}`;
}

/** `indent` is the line break before the element with the blanks after it, or nothing. */
function writeWhole(resource: unknown, path: string, indent: string, declaration: string): string {
  const object = asObject(resource, path);
  const type = typeof object.resourceType === "string" ? resourceDefinition(object.resourceType) : undefined;
  if (!type) throw new TypeError(`XML cannot hold ${path || "this"}: no resource of a type that is known here.`);
  return writeElement(type.name, type, object, declaration, path || type.name, indent);
}

function writeElement(
  name: string,
  type: TypeDefinition,
  object: JsonObject,
  attributes: string,
  path: string,
  indent: string,
): string {
  let start = `${indent}<${name}${attributes}`;
  let content = "";
  for (const member of presentMembers(object, type, path)) {
    const inside = memberPath(path, member.name);
    if (member.element.attribute) start += writeAttribute(member.name, object[member.name], inside);
    else content += writeMember(member, object, inside, indent && `${indent}  `);
  }
  return content === "" ? `${start}/>` : `${start}>${content}${indent}</${name}>`;
}

function writeMember(member: Member, object: JsonObject, path: string, indent: string): string {
  const values = object[member.name];
  const extensions = object[`_${member.name}`];
  if (member.element.max === 1) return writeItem(member, item(object, member.name, extensions), path, indent);
  const list = asArray(values, path);
  const extensionList = asArray(extensions, path);
  return Array.from({ length: Math.max(list.length, extensionList.length) }, (_, index) =>
    writeItem(member, item(list, String(index), extensionList[index]), itemPath(path, index), indent),
  ).join("");
}

function writeItem(member: Member, { value, digits, extensions }: Item, path: string, indent: string): string {
  if (member.type.name === "xhtml") {
    const markup = typeof value === "string" ? narrativeMarkup(value) : undefined;
    if (markup !== undefined) return `${indent}${markup}`;
    throw new TypeError(`XML cannot hold ${path}: it is not a div of well-formed XHTML.`);
  }
  if (member.type.name === "Resource") {
    return `${indent}<${member.name}>${writeWhole(value, path, indent && `${indent}  `, "")}${indent}</${member.name}>`;
  }
  const type = typeDefinition(member.type.name);
  if (!type) throw new TypeError(`The definitions lack the type ${member.type.name}.`);
  if (type.kind !== "primitive") return writeElement(member.name, type, asObject(value, path), "", path, indent);
  // JSON may spell a whole number as 1e2; XML has digits for it.
  const spelling = type.name === "decimal" ? digits : undefined;
  const attribute = writeAttribute("value", spelling ?? value, path);
  return writeElement(member.name, type, asObject(extensions ?? {}, path), attribute, path, indent);
}

function writeAttribute(name: string, value: unknown, path: string): string {
  if (value === undefined || value === null) return "";
  if (typeof value === "string") return ` ${name}="${escapeAttribute(value)}"`;
  if (typeof value === "number" || typeof value === "boolean") return ` ${name}="${value}"`;
  throw new TypeError(`XML cannot hold ${path}: it must be a primitive.`);
}

function item(holder: object, key: string, extensions: unknown): Item {
  const value = (holder as JsonObject)[key];
  return { value, digits: typeof value === "number" ? digitsOf(holder, key, value) : undefined, extensions };
}

function asObject(value: unknown, path: string): JsonObject {
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return value as JsonObject;
  throw new TypeError(`XML cannot hold ${path || "this"}: it must be an object.`);
}

function asArray(value: unknown, path: string): readonly unknown[] {
  if (value === undefined || value === null) return [];
  if (Array.isArray(value)) return value;
  throw new TypeError(`XML cannot hold ${path}: it must be an array.`);
}
