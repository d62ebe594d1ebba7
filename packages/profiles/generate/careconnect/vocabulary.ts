import { baseDefinition } from "../../src/schema/canonical.ts";
import type { ElementConstraint } from "../../src/schema/profile-definition.ts";

/** Root of everything that HL7 UK publishes for STU3. */
export const UK = "https://fhir.hl7.org.uk/STU3";

/** Canonical URL of a CareConnect definition: `careConnect("CareConnect-Slot-1")`. */
export function careConnect(name: string): string {
  return `${UK}/StructureDefinition/${name}`;
}

/** Canonical URL of a definition of core FHIR: `core("Patient")`. */
export function core(name: string): string {
  return baseDefinition(name).url;
}

/** An extension of CareConnect by the part of its name that tells it apart: `extension("EthnicCategory")`. */
export function extension(name: string): NonNullable<ElementConstraint["type"]> {
  return [{ code: "Extension", profile: careConnect(`Extension-CareConnect-${name}-1`) }];
}

/** An extension of core FHIR. */
export function coreExtension(name: string): NonNullable<ElementConstraint["type"]> {
  return [{ code: "Extension", profile: core(name) }];
}

/** A reference to resources of CareConnect profiles or of base types. */
export function referenceTo(...targets: readonly string[]): NonNullable<ElementConstraint["type"]> {
  return targets.map((name) => ({
    code: "Reference",
    targetProfile: name.startsWith("CareConnect-") ? careConnect(name) : core(name),
  }));
}

/** A binding to a value set of CareConnect. */
export function boundTo(valueSet: string, strength = "required"): NonNullable<ElementConstraint["binding"]> {
  return { strength, valueSetReference: { reference: `${UK}/ValueSet/${valueSet}` } };
}

/** Slices told apart by a value. CareConnect publishes them as open at their end, in no order: that is open. */
export function slicedBy(path: string): NonNullable<ElementConstraint["slicing"]> {
  return { discriminator: [{ type: "value", path }], rules: "open" };
}
