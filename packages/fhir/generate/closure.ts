import type { StructureDefinition } from "fhir/r3.js";

/** The resources that booking, its directory, its answers and its audit are made of. */
const RESOURCES = [
  "Appointment",
  "AuditEvent",
  "Bundle",
  "CapabilityStatement",
  "Device",
  "DocumentReference",
  "HealthcareService",
  "Location",
  "OperationOutcome",
  "Organization",
  "Parameters",
  "Patient",
  "Practitioner",
  "PractitionerRole",
  "Provenance",
  "ReferralRequest",
  "Schedule",
  "Slot",
];

/** The resources of the closure and every type that their elements or their bases are of, by name in alphabetical order. */
export function closure(structures: ReadonlyMap<string, StructureDefinition>): readonly StructureDefinition[] {
  const reached = new Map<string, StructureDefinition>();
  const reach = (name: string): void => {
    if (reached.has(name)) return;
    const structure = structures.get(name);
    if (structure === undefined) throw new TypeError(`The published definitions hold no type ${name}`);
    reached.set(name, structure);
    typesOf(structure).forEach(reach);
  };
  RESOURCES.forEach(reach);
  return [...reached.values()].toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

function typesOf(structure: StructureDefinition): readonly string[] {
  const base = structure.baseDefinition === undefined ? [] : [lastPart(structure.baseDefinition)];
  const types = structure.snapshot?.element.flatMap((element) => element.type ?? []) ?? [];
  return [...base, ...types.flatMap((type) => (type.code === undefined ? [] : [typeName(type.code, type.profile)]))];
}

/** Name of the type of an element; a data type with a profile, such as SimpleQuantity, counts as a type of its own. */
export function typeName(code: string, profile: string | undefined): string {
  return profile === undefined ? code : lastPart(profile);
}

/** `Patient` of `http://hl7.org/fhir/StructureDefinition/Patient`. */
export function lastPart(url: string): string {
  return url.slice(url.lastIndexOf("/") + 1);
}
