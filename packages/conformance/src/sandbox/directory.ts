import type { Meta, Resource } from "@careslot/fhir";

/** Id of the service that the sandbox offers, and of its schedule. */
export const sandboxService = "2000000001";
export const sandboxSchedule = "schedule";

const profiles = "https://fhir.hl7.org.uk/STU3/StructureDefinition/CareConnect-";

/** The meta that claims the CareConnect profile of a type. */
export function careConnect(type: string): Meta {
  return { profile: [`${profiles}${type}-1`] };
}

/** Who and what stands behind the diary: a service with its organisation and place, and a clinician. All invented. */
export const directory: readonly Resource[] = [
  {
    resourceType: "Organization",
    id: "ZZ901",
    meta: careConnect("Organization"),
    identifier: [{ system: "https://fhir.nhs.uk/Id/ods-organization-code", value: "ZZ901" }],
    name: "Sandbox Community Trust",
  },
  { resourceType: "Location", id: "ZZ901A", meta: careConnect("Location"), name: "Sandbox Treatment Centre" },
  {
    resourceType: "HealthcareService",
    id: sandboxService,
    meta: careConnect("HealthcareService"),
    identifier: [{ system: "https://fhir.nhs.uk/Id/dos-service-id", value: sandboxService }],
    providedBy: { reference: "Organization/ZZ901" },
    location: [{ reference: "Location/ZZ901A" }],
    name: "Sandbox Urgent Treatment Centre",
  },
  {
    resourceType: "Practitioner",
    id: "100000000001",
    meta: careConnect("Practitioner"),
    identifier: [{ system: "https://fhir.nhs.uk/Id/sds-user-id", value: "100000000001" }],
    name: [{ use: "official", family: "Marsh", given: ["Agnes"] }],
    gender: "female",
  },
  {
    resourceType: "PractitionerRole",
    id: "200000000001",
    meta: careConnect("PractitionerRole"),
    identifier: [{ system: "https://fhir.nhs.uk/Id/sds-role-profile-id", value: "200000000001" }],
    practitioner: { reference: "Practitioner/100000000001" },
    organization: { reference: "Organization/ZZ901" },
  },
  {
    resourceType: "Schedule",
    id: sandboxSchedule,
    meta: careConnect("Schedule"),
    identifier: [{ system: "https://tools.ietf.org/html/rfc4122", value: sandboxSchedule }],
    actor: [
      { reference: `HealthcareService/${sandboxService}` },
      { reference: "Practitioner/100000000001" },
      { reference: "PractitionerRole/200000000001" },
    ],
  },
];
