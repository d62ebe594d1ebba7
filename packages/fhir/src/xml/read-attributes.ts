import type { TypeDefinition } from "../definitions/definitions.ts";
import { declarationNamespace, schemaInstanceNamespace } from "./namespace.ts";
import type { JsonObject } from "./open-element.ts";
import type { Attribute, Tag } from "./tag.ts";
import { XmlFault } from "./xml-fault.ts";

/**
 * Reads the attributes of an element into its members: `id`, and the `url` of an extension. The `value` of a primitive
 * comes back as it is spelled. An element that holds a whole resource, and so has no type, has none.
 */
export function readAttributes(tag: Tag, type: TypeDefinition | undefined, into: JsonObject): string | undefined {
  let value: string | undefined;
  // The parser makes this object without a prototype; `for in` takes a third of the time of `Object.values`.
  for (const name in tag.attributes) {
    const attribute = tag.attributes[name];
    if (!attribute || isHint(attribute)) continue;
    if (name === "value" && type?.kind === "primitive") {
      value = attribute.value;
    } else if (type?.members.get(name)?.element.attribute) {
      into[name] = attribute.value;
    } else {
      throw new XmlFault("unknown-attribute", "structure", "STU3 has no such attribute at this element.");
    }
  }
  return value;
}

/** Declarations of namespaces and hints to schema processors say nothing of the resource. */
function isHint({ uri }: Attribute): boolean {
  return uri === declarationNamespace || uri === schemaInstanceNamespace;
}
