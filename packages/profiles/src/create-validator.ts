import type { Issue, Resource } from "@careslot/fhir";
import { typeDefinition } from "@careslot/fhir/definitions";
import type { Validator } from "./validator.ts";

/** A validator of its own: two of them share nothing. */
export function createValidator(): Validator {
  return { validate: (resource: Resource) => required(resource, resource.resourceType, resource.resourceType) };
}

function required(value: unknown, type: string, path: string): readonly Issue[] {
  const definition = typeDefinition(type);
  if (definition === undefined || typeof value !== "object" || value === null) return [];
  const members = new Map(Object.entries(value));
  const absent = definition.elements
    .filter((element) => element.min > 0 && element.types.length === 1 && !members.has(element.name))
    .map((element): Issue => {
      const expression = `${path}.${element.name}`;
      const rule = `${element.min}..${element.max === Infinity ? "*" : element.max}`;
      const diagnostics = `${type}.${element.name} is required: ${rule} in ${type} (STU3).`;
      return { severity: "error", code: "required", rule: "cardinality-min", expression, diagnostics };
    });
  const below = [...members].flatMap(([name, child]) => {
    const member = definition.members.get(name);
    if (member === undefined) return [];
    const childType = (each: unknown): string =>
      member.type.name === "Resource" ? String(Object(each).resourceType) : member.type.name;
    if (!Array.isArray(child)) return required(child, childType(child), `${path}.${name}`);
    return child.flatMap((each: unknown, index) => required(each, childType(each), `${path}.${name}[${index}]`));
  });
  return [...absent, ...below];
}
