import { formatInstant, type Resource } from "@careslot/fhir";
import { careConnect, nhsIdentifier, uuidIdentifier } from "./care-connect.ts";

/** A booking of a slot, for a patient who does not exist (BOOK-40 to BOOK-67). */
export function exampleBooking(slot: Resource, now: Date): Resource {
  return {
    resourceType: "Appointment",
    meta: careConnect("Appointment"),
    language: "en-GB",
    contained: [patient, documentReference(slot, now), containedSlot(slot)],
    status: "booked",
    supportingInformation: [{ reference: "#document" }],
    description: "Sore throat for three days",
    start: slot["start"],
    end: slot["end"],
    slot: [{ reference: "#slot" }],
    participant: [
      {
        actor: { reference: "#patient", identifier: { use: "official", ...nhsNumber }, display: "Morgan Pryce" },
        status: "accepted",
      },
    ],
  };
}

const nhsNumber = nhsIdentifier("nhs-number", "9000000009");

const patient: Resource = {
  resourceType: "Patient",
  id: "patient",
  meta: careConnect("Patient"),
  identifier: [
    {
      extension: [
        {
          url: "https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-NHSNumberVerificationStatus-1",
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
      ...nhsNumber,
    },
  ],
  name: [{ use: "official", family: "Pryce", given: ["Morgan"] }],
  telecom: [{ system: "phone", value: "01632 960999", use: "home", rank: 1 }],
  gender: "other",
  birthDate: "1985-02-14",
  address: [{ use: "home", line: ["9 Mill Lane"], city: "Millbrook", postalCode: "ZZ99 3WZ" }],
};

/** The referral that the booking comes with, known by its identifier only. */
function documentReference(slot: Resource, now: Date): Resource {
  return {
    resourceType: "DocumentReference",
    id: "document",
    meta: careConnect("DocumentReference"),
    identifier: [uuidIdentifier(`referral to ${slot.id}`)],
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
    indexed: formatInstant(now),
    content: [{ attachment: { contentType: "application/hl7-v3+xml", language: "en" } }],
  };
}

function containedSlot({ meta, identifier, schedule, status, start, end }: Resource): Resource {
  return { resourceType: "Slot", id: "slot", ...(meta && { meta }), identifier, schedule, status, start, end };
}
