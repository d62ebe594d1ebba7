import { type Member, type TypeDefinition, typeDefinition } from "../definitions/definitions.ts";
import { fhirNamespace } from "./namespace.ts";
import type { OpenElement } from "./open-element.ts";
import type { Tag } from "./tag.ts";
import { XmlFault } from "./xml-fault.ts";

/** The type of resource that a tag opens: any that STU3 has resources of and the definitions hold. */
export function matchResource(tag: Tag): TypeDefinition {
  checkNamespace(tag);
  const type = resourceDefinition(tag.local);
  if (type) return type;
  throw new XmlFault("unknown-type", "not-supported", "The element must be a resource of a type that is known here.");
}

/** The definition of a type that resources can be of, if the name is that of one. */
export function resourceDefinition(name: string): TypeDefinition | undefined {
  const definition = typeDefinition(name);
  const isAbstract = name === "Resource" || name === "DomainResource";
  return definition?.kind === "resource" && !isAbstract ? definition : undefined;
}

/**
 * What a tag opens in its parent. Elements come in the order of their definition, a choice of types once, and only what
 * may repeat comes twice.
 * @see http://hl7.org/fhir/STU3/xml.html
 */
export function matchMember(tag: Tag, parent: OpenElement, type: TypeDefinition): Member {
  const member = type.members.get(tag.local);
  // Narrative has a namespace of its own, which is checked with the rest of it.
  if (member?.type.name !== "xhtml") checkNamespace(tag);
  if (!member || member.element.attribute) {
    throw new XmlFault("unknown-element", "structure", `STU3 has no such element in ${type.name}.`, tag.local);
  }
  const { name, max, order } = member.element;
  if (order === parent.order && max === 1) {
    throw new XmlFault("repeated-element", "structure", `The element ${name} must not repeat.`, tag.local);
  }
  if (order < parent.order) {
    const rule = `The elements of ${type.name} must stand in the order of their definition: ${name} comes earlier.`;
    throw new XmlFault("element-order", "structure", rule, tag.local);
  }
  return member;
}

function checkNamespace(tag: Tag): void {
  if (tag.uri === fhirNamespace) return;
  throw new XmlFault("namespace", "structure", `The element must be in the namespace ${fhirNamespace}.`, tag.local);
}
