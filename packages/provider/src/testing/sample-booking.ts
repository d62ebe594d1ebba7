import type { Resource } from "@careslot/fhir";

const careConnect = "https://fhir.hl7.org.uk/STU3/StructureDefinition";

type Elements = Readonly<Record<string, unknown>>;

/** What of a sample booking a test changes. */
export interface SampleChange {
  readonly appointment?: Elements;
  readonly patient?: Elements;
  readonly slot?: Elements;
  readonly document?: Elements;
}

/** A booking of a quarter of an hour on 2 June 2026, as a consumer sends it. Its slot is the sample diary's first. */
export function sampleBooking({ appointment, patient, slot, document }: SampleChange = {}): Resource {
  return {
    resourceType: "Appointment",
    meta: { profile: [`${careConnect}/CareConnect-Appointment-1`] },
    language: "en",
    contained: [
      { ...sampleDocument, ...document },
      { ...sampleSlot, ...slot },
      { ...samplePatient, ...patient },
    ],
    status: "booked",
    supportingInformation: [{ reference: "#document" }],
    description: "Minor injury to the left hand",
    start: "2026-06-02T09:00:00+01:00",
    end: "2026-06-02T09:15:00+01:00",
    slot: [{ reference: "#slot" }],
    created: "2026-06-01T09:30:00+01:00",
    participant: [
      {
        actor: {
          reference: "#patient",
          identifier: { use: "official", system: "https://fhir.nhs.uk/Id/nhs-number", value: "9476719931" },
          display: "Ines Amsel",
        },
        status: "accepted",
      },
    ],
    ...appointment,
  };
}

const sampleDocument: Elements = {
  resourceType: "DocumentReference",
  id: "document",
  identifier: [{ system: "https://tools.ietf.org/html/rfc4122", value: "e9d52a5d-1c2f-4f37-8d5a-3b0f1f0a8b10" }],
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
  indexed: "2026-06-01T09:29:30+01:00",
  content: [{ attachment: { contentType: "application/hl7-v3+xml", language: "en" } }],
};

export const sampleSlot: Elements = {
  resourceType: "Slot",
  id: "slot",
  identifier: [{ system: "https://tools.ietf.org/html/rfc4122", value: "slot-identifier-1" }],
  schedule: { reference: "Schedule/schedule-1" },
  status: "busy",
  start: "2026-06-02T09:00:00+01:00",
  end: "2026-06-02T09:15:00+01:00",
};

export const samplePatient: Elements = {
  resourceType: "Patient",
  id: "patient",
  meta: { profile: [`${careConnect}/CareConnect-Patient-1`] },
  identifier: [
    {
      extension: [
        {
          url: `${careConnect}/Extension-CareConnect-NHSNumberVerificationStatus-1`,
          valueCodeableConcept: {
            coding: [
              {
                system: "https://fhir.hl7.org.uk/STU3/CodeSystem/CareConnect-NHSNumberVerificationStatus-1",
                code: "01",
                display: "Number present and verified",
              },
            ],
          },
        },
      ],
      use: "official",
      system: "https://fhir.nhs.uk/Id/nhs-number",
      value: "9476719931",
    },
  ],
  name: [{ use: "official", family: "Amsel", given: ["Ines"] }],
  telecom: [{ system: "phone", value: "01632 960123", use: "home", rank: 1 }],
  gender: "female",
  birthDate: "1984-02-29",
  address: [{ use: "home", line: ["1 Sample Street"], city: "Testford", postalCode: "LS1 6AE" }],
};
