import type { Resource } from "@careslot/fhir";

/** The slot that a booking names: as a search gave it, whose words the booking repeats. */
export interface ExampleSlot {
  readonly system: string;
  readonly value: string;
  /** Reference to its Schedule. */
  readonly schedule: string;
  readonly start: string;
  readonly end: string;
}

export const exampleSlot: ExampleSlot = {
  system: "https://tools.ietf.org/html/rfc4122",
  value: "slot-identifier-1",
  schedule: "Schedule/schedule-1",
  start: "2026-06-02T08:00:00.000+00:00",
  end: "2026-06-02T08:15:00.000+00:00",
};

export const exampleNhsNumber = { system: "https://fhir.nhs.uk/Id/nhs-number", value: "9000000009" };

const careConnect = "https://fhir.hl7.org.uk/STU3";

/** A whole booking of a slot for somebody who does not exist: it conforms to the profiles and the content rules. */
export function exampleBooking({ system, value, schedule, start, end }: ExampleSlot): Resource {
  return {
    resourceType: "Appointment",
    meta: { profile: [`${careConnect}/StructureDefinition/CareConnect-Appointment-1`] },
    language: "en-GB",
    contained: [
      exampleDocument,
      {
        resourceType: "Slot",
        id: "slot",
        identifier: [{ system, value }],
        schedule: { reference: schedule },
        status: "busy",
        start,
        end,
      },
      examplePatient,
    ],
    status: "booked",
    supportingInformation: [{ reference: "#document" }],
    description: "Sprained ankle, cannot put weight on it",
    start,
    end,
    slot: [{ reference: "#slot" }],
    created: "2026-06-01T08:29:00+00:00",
    participant: [
      {
        actor: {
          reference: "#patient",
          identifier: { use: "official", ...exampleNhsNumber },
          display: "Robin Ashdown",
        },
        status: "accepted",
      },
    ],
  };
}

const exampleDocument: Resource = {
  resourceType: "DocumentReference",
  id: "document",
  identifier: [{ system: "https://tools.ietf.org/html/rfc4122", value: "5b0c6a5e-0d7a-4c53-9a41-6f4a1f0f9b21" }],
  status: "current",
  type: {
    coding: [
      {
        system: "urn:oid:2.16.840.1.113883.2.1.3.2.4.18.17",
        code: "POCD_MT200001GB02",
        display: "Integrated Urgent Care Report",
      },
    ],
  },
  indexed: "2026-06-01T08:28:00+00:00",
  content: [{ attachment: { contentType: "application/hl7-v3+xml", language: "en" } }],
};

const examplePatient: Resource = {
  resourceType: "Patient",
  id: "patient",
  meta: { profile: [`${careConnect}/StructureDefinition/CareConnect-Patient-1`] },
  identifier: [
    {
      extension: [
        {
          url: `${careConnect}/StructureDefinition/Extension-CareConnect-NHSNumberVerificationStatus-1`,
          valueCodeableConcept: {
            coding: [
              {
                system: `${careConnect}/CodeSystem/CareConnect-NHSNumberVerificationStatus-1`,
                code: "01",
                display: "Number present and verified",
              },
            ],
          },
        },
      ],
      use: "official",
      ...exampleNhsNumber,
    },
  ],
  name: [{ use: "official", family: "Ashdown", given: ["Robin"] }],
  telecom: [{ system: "phone", value: "01632 960456", use: "home", rank: 1 }],
  gender: "other",
  birthDate: "1979-11-05",
  address: [{ use: "home", line: ["12 Example Road"], city: "Testford", postalCode: "LS1 6AE" }],
};
