import { formatInstant, type Identifier, nhsNumberSystem, type Resource } from "@careslot/fhir";

/** Whom a booking is for, and why. */
export interface BookingWish {
  readonly given: string;
  readonly family: string;
  /** `1985-02-14` */
  readonly birthDate: string;
  readonly nhsNumber: string;
  readonly phone: string;
  readonly description: string;
}

/** A patient who does not exist. */
export const sampleWish: BookingWish = {
  given: "Morgan",
  family: "Pryce",
  birthDate: "1985-02-14",
  nhsNumber: "9000000009",
  phone: "01632 960999",
  description: "Sore throat for three days",
};

/** A booking of a slot as a consumer sends it, the referral behind it known by an id of its own (BOOK-40 to BOOK-67). */
export function bookingResource(slot: Resource, wish: BookingWish, referral: string, now: Date): Resource {
  const { given, family, nhsNumber, description } = wish;
  const identifier = { use: "official", system: nhsNumberSystem, value: nhsNumber };
  return {
    resourceType: "Appointment",
    meta: careConnect("Appointment"),
    language: "en-GB",
    contained: [patient(wish, identifier), documentReference(referral, now), containedSlot(slot)],
    status: "booked",
    supportingInformation: [{ reference: "#document" }],
    description,
    start: slot["start"],
    end: slot["end"],
    slot: [{ reference: "#slot" }],
    participant: [{ actor: { reference: "#patient", identifier, display: `${given} ${family}` }, status: "accepted" }],
  };
}

function patient({ given, family, birthDate, phone }: BookingWish, identifier: Identifier): Resource {
  return {
    resourceType: "Patient",
    id: "patient",
    meta: careConnect("Patient"),
    identifier: [{ extension: [verified], ...identifier }],
    name: [{ use: "official", family, given: [given] }],
    telecom: [{ system: "phone", value: phone, use: "home", rank: 1 }],
    gender: "other",
    birthDate,
    address: [{ use: "home", line: ["9 Mill Lane"], city: "Millbrook", postalCode: "ZZ99 3WZ" }],
  };
}

const verified = {
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
};

function documentReference(referral: string, now: Date): Resource {
  return {
    resourceType: "DocumentReference",
    id: "document",
    meta: careConnect("DocumentReference"),
    identifier: [{ system: "https://tools.ietf.org/html/rfc4122", value: referral }],
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

function careConnect(type: string): { readonly profile: string[] } {
  return { profile: [`https://fhir.hl7.org.uk/STU3/StructureDefinition/CareConnect-${type}-1`] };
}
