import { codesOf, typeDefinition } from "@careslot/fhir/definitions";
import { baseDefinition } from "../schema/canonical.ts";
import type { Walk } from "../walk/walk.ts";

/**
 * Asserts that a resource is of a type that STU3 has. One whose definition is not among those of booking can stand
 * inside of another, unchecked, which is worth a warning; on its own nothing could be said of it.
 */
export function checkKnownResource(walk: Walk, type: unknown, isRoot: boolean): void {
  const isNamed = typeof type === "string" && codesOf("resource-types")?.has(type) === true;
  // `DomainResource` stands in the list of types, though no resource is one.
  const isStu3 = isNamed && typeDefinition(type) === undefined;
  walk.report({
    rule: isStu3 ? "unchecked-resource" : "resource-type",
    code: isStu3 ? "not-supported" : "structure",
    severity: isStu3 && !isRoot ? "warning" : "error",
    label: "resourceType",
    diagnostics: isStu3 ? "Resources of this type are not checked here." : "resourceType must name a resource of STU3.",
    definition: baseDefinition("Resource"),
  });
}
