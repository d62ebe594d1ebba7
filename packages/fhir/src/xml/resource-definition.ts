import { type TypeDefinition, typeDefinition } from "../definitions/definitions.ts";

/** The definition of a type of resource, if it is one that STU3 has resources of and the table holds. */
export function resourceDefinition(name: string): TypeDefinition | undefined {
  const definition = typeDefinition(name);
  const abstract = name === "Resource" || name === "DomainResource";
  return definition?.kind === "resource" && !abstract ? definition : undefined;
}
