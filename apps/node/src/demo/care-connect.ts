import type { Identifier, Meta } from "@careslot/fhir";
import { nameUuid } from "./name-uuid.ts";

/** Claims the CareConnect profile of a resource type. */
export function careConnect(type: string): Meta {
  return { profile: [`https://fhir.hl7.org.uk/STU3/StructureDefinition/CareConnect-${type}-1`] };
}

/** An identifier of a kind that the NHS gives out, such as `ods-organization-code`. */
export function nhsIdentifier(kind: string, value: string): Identifier {
  return { system: `https://fhir.nhs.uk/Id/${kind}`, value };
}

/** The identifier that a diary gives by itself: a UUID that follows from the name. */
export function uuidIdentifier(name: string): Identifier {
  return { system: "https://tools.ietf.org/html/rfc4122", value: nameUuid(name) };
}
