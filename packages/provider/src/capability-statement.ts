import type { Resource } from "@careslot/fhir";
import type { Settings } from "./ports.ts";

const careConnect = "https://fhir.hl7.org.uk/STU3/StructureDefinition/CareConnect-";

const profiles = [
  "Slot",
  "HealthcareService",
  "Schedule",
  "Appointment",
  "Patient",
  "DocumentReference",
  "Practitioner",
  "PractitionerRole",
  "Organization",
  "Location",
];

/** The CapabilityStatement: what runs here, and no more than that (META-02, META-03). */
export function capabilityStatement(settings: Settings): Resource {
  return {
    resourceType: "CapabilityStatement",
    version: "2.0.4",
    name: "Care Connect",
    status: "active",
    date: "2026-11-21",
    publisher: "Careslot",
    description: "The provider's side of the NHS Booking API: search for slots, book, read and cancel appointments.",
    kind: "capability",
    software: { name: "Careslot", version: "0.1.0" },
    fhirVersion: "3.0.1",
    acceptUnknown: "both",
    format: ["application/fhir+json", "application/fhir+xml"],
    profile: profiles.map((type) => ({ reference: `${careConnect}${type}-1` })),
    rest: [
      {
        mode: "server",
        documentation: `A booking and a cancellation are each one transaction. The service root is ${settings.baseUrl}.`,
        security: { cors: false },
        resource: [
          {
            type: "Appointment",
            profile: { reference: `${careConnect}Appointment-1` },
            interaction: [
              { code: "read" },
              { code: "vread" },
              { code: "update" },
              { code: "history-instance" },
              { code: "create" },
            ],
            versioning: "versioned-update",
            readHistory: true,
            updateCreate: false,
          },
          {
            type: "Slot",
            profile: { reference: `${careConnect}Slot-1` },
            interaction: [{ code: "search-type" }],
            searchParam: [
              {
                name: "service",
                type: "token",
                documentation: "The HealthcareService, by its id or by an identifier, as value or system|value.",
              },
              { name: "status", type: "token" },
              { name: "start", type: "date" },
            ],
          },
        ],
      },
    ],
  };
}
