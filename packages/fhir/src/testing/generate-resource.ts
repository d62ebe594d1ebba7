import * as fc from "fast-check";
import { type ElementDefinition, type Member, typeDefinition, typeNames } from "../definitions/definitions.ts";
import { jsonSource } from "../json/source-text.ts";

type JsonObject = Record<string, unknown>;

/** The types that resources can be of. */
export const resourceTypes: readonly string[] = typeNames().filter(
  (name) => typeDefinition(name)?.kind === "resource" && name !== "Resource" && name !== "DomainResource",
);

/** Spellings of decimals, most of which a number alone would not keep. */
const decimals = ["0", "-0", "1.50", "0.00", "-12.340", "100", "1E2", "2.5e-3", "0.1234567890123456789"];

const texts = ["booked", " ", 'O\'Neill "&" <Söhne>', "first\r\n\tsecond", "&amp;&#10;", "]]>", "😀\u00A0\u2028"];

const narratives = [
  '<div xmlns="http://www.w3.org/1999/xhtml"/>',
  '<div xmlns="http://www.w3.org/1999/xhtml">Tea &amp; <b class="x&gt;y">cake</b>&#160;<!-- for two --><br/></div>',
  '<div xmlns="http://www.w3.org/1999/xhtml" xml:lang="cy">\n  <p>Ysbyty Gwynedd</p>\t<![CDATA[<7 & >3]]></div>',
];

/**
 * Makes up a resource with any elements of its type down to some depth, its members in the order in which XML is read.
 * Types and shapes are right, codes and formats are not looked at. Its decimals are raw JSON: to be stringified.
 */
export function generateResource(gen: fc.GeneratorValue, type: string, depth = 3): JsonObject {
  return { resourceType: type, ...generateObject(gen, type, depth) };
}

function generateObject(gen: fc.GeneratorValue, type: string, depth: number): JsonObject {
  const object: JsonObject = {};
  const definition = typeDefinition(type);
  const elements = definition?.elements ?? [];
  const members = [...(definition?.members.values() ?? [])];
  for (const element of elements.toSorted((a, b) => Number(b.attribute) - Number(a.attribute))) {
    if (element.min > 0 || (depth > 0 && gen(fc.nat, { max: rarity(element) }) === 0)) {
      const member = gen(fc.constantFrom<Member[]>, ...members.filter((member) => member.element === element));
      Object.assign(object, generateMember(gen, member, depth - 1));
    }
  }
  return object;
}

/** An element is there once in so many times. */
function rarity({ name }: ElementDefinition): number {
  return name === "id" || name === "contained" || name.endsWith("xtension") ? 7 : 2;
}

function generateMember(gen: fc.GeneratorValue, member: Member, depth: number): JsonObject {
  const { name, element, type } = member;
  const length = element.max === 1 ? 1 : gen(fc.integer, { min: 1, max: 3 });
  const isPrimitive = typeDefinition(type.name)?.kind === "primitive" && type.name !== "xhtml" && !element.attribute;
  const items = Array.from({ length }, () => {
    const shape =
      isPrimitive && depth > 0 ? gen(fc.constantFrom, "value", "value", "value", "extensions", "both") : "value";
    return {
      value: shape === "extensions" ? null : generateValue(gen, type.name, depth),
      extensions: shape === "value" ? null : generateObject(gen, "Element", depth),
    };
  });
  const values = items.map((item) => item.value);
  // Extensions of nothing and without a value would be an element that JSON could leave out.
  const extensions = items.map((item) =>
    item.value === null ? { id: "x", ...item.extensions } : nonEmpty(item.extensions),
  );
  const value = element.max === 1 ? values[0] : values;
  const hasExtensions = extensions.some((item) => item !== null);
  return {
    ...(value !== null && { [name]: value }),
    ...(hasExtensions && { [`_${name}`]: element.max === 1 ? extensions[0] : extensions }),
  };
}

function nonEmpty(object: JsonObject | null): JsonObject | null {
  return object && Object.keys(object).length > 0 ? object : null;
}

function generateValue(gen: fc.GeneratorValue, type: string, depth: number): unknown {
  if (type === "Resource") return generateResource(gen, gen(fc.constantFrom<string[]>, ...resourceTypes), depth);
  if (typeDefinition(type)?.kind !== "primitive") return generateObject(gen, type, depth);
  switch (type) {
    case "boolean":
      return gen(fc.boolean);
    case "integer":
    case "unsignedInt":
    case "positiveInt":
      return gen(fc.maxSafeInteger);
    case "decimal":
      return jsonSource.rawJSON(gen(fc.constantFrom<string[]>, ...decimals));
    case "xhtml":
      return gen(fc.constantFrom<string[]>, ...narratives);
    default:
      return gen(fc.boolean)
        ? gen(fc.constantFrom<string[]>, ...texts)
        : gen(fc.string, { unit: "grapheme", minLength: 1 });
  }
}
