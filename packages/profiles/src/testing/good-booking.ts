import type { Resource } from "@careslot/fhir";

/** A booking that meets every rule, with everything that the NHS pages show and a synthetic patient. */
export function goodBooking(): Resource {
  return structuredClone(BOOKING);
}

const NHS_NUMBER = "9476719931";
const UK = "https://fhir.hl7.org.uk/STU3";

const BOOKING: Resource = {
  resourceType: "Appointment",
  meta: { profile: [`${UK}/StructureDefinition/CareConnect-Appointment-1`] },
  language: "en-GB",
  contained: [
    {
      resourceType: "DocumentReference",
      id: "document",
      identifier: [{ system: "https://tools.ietf.org/html/rfc4122", value: "a709a442-3cf4-476e-8377-376500e829c9" }],
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
      indexed: "2026-09-30T17:40:00.000+01:00",
      content: [{ attachment: { contentType: "application/hl7-v3+xml", language: "en" } }],
    },
    {
      resourceType: "Patient",
      id: "patient",
      meta: { profile: [`${UK}/StructureDefinition/CareConnect-Patient-1`] },
      identifier: [
        {
          extension: [
            {
              url: `${UK}/StructureDefinition/Extension-CareConnect-NHSNumberVerificationStatus-1`,
              valueCodeableConcept: {
                coding: [
                  {
                    system: `${UK}/CodeSystem/CareConnect-NHSNumberVerificationStatus-1`,
                    code: "01",
                    display: "Number present and verified",
                  },
                ],
              },
            },
          ],
          use: "official",
          system: "https://fhir.nhs.uk/Id/nhs-number",
          value: NHS_NUMBER,
        },
      ],
      name: [{ use: "official", prefix: ["Ms"], given: ["Jelena"], family: "Example" }],
      telecom: [{ system: "phone", value: "01632960587", use: "home", rank: 1 }],
      gender: "female",
      birthDate: "1974-12-25",
      address: [{ use: "home", line: ["1 Sample Street"], city: "Leeds", postalCode: "LS1 4HY" }],
      contact: [
        {
          relationship: [{ text: "Mother" }],
          name: { use: "official", given: ["Edith"], family: "Example" },
          telecom: [{ system: "phone", value: "01632960588", rank: 2 }],
        },
      ],
    },
    {
      resourceType: "Slot",
      id: "slot",
      identifier: [{ system: "https://provider.example/Id/slot", value: "slot-1" }],
      schedule: { reference: "Schedule/schedule-1" },
      status: "busy",
      start: "2026-10-01T09:00:00.000+01:00",
      end: "2026-10-01T09:15:00.000+01:00",
    },
  ],
  status: "booked",
  description: "Sore throat for three days",
  supportingInformation: [{ reference: "#document" }],
  start: "2026-10-01T09:00:00.000+01:00",
  end: "2026-10-01T09:15:00.000+01:00",
  slot: [{ reference: "#slot" }],
  created: "2026-09-30T17:45:00.000+01:00",
  participant: [
    {
      actor: {
        reference: "#patient",
        identifier: { use: "official", system: "https://fhir.nhs.uk/Id/nhs-number", value: NHS_NUMBER },
        display: "Jelena Example",
      },
      status: "accepted",
    },
  ],
};
