import { nhsNumberSystem, type Patient } from "@careslot/fhir";
import { claims } from "./profile.ts";

/** A number that no person has: it passes modulus 11 and is set aside for tests. */
export const testNhsNumber = "9476719931";

/** A synthetic patient who has no NHS number, with nothing that a booking may leave out (BOOK-58 to BOOK-67). */
export const minimalPatient: Patient = {
  resourceType: "Patient",
  id: "patient",
  meta: claims("Patient"),
  name: [{ use: "official", family: "Specimen", given: ["Sam"] }],
  gender: "unknown",
  birthDate: "1985-04-12",
  address: [{ use: "home", line: ["1 Example Street"], city: "Leeds", postalCode: "LS1 1AA" }],
};

/** The same with an NHS number, and with people to call, in order (BOOK-60 to BOOK-64). */
export const fullPatient: Patient = {
  ...minimalPatient,
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
      system: nhsNumberSystem,
      value: testNhsNumber,
    },
  ],
  telecom: [{ system: "phone", value: "01632960001", use: "home", rank: 1 }],
  gender: "female",
  contact: [
    {
      relationship: [{ coding: [{ system: "http://hl7.org/fhir/v2/0131", code: "N", display: "Next-of-Kin" }] }],
      name: { use: "official", family: "Specimen", given: ["Alex"] },
      telecom: [{ system: "phone", value: "01632960002", use: "home", rank: 2 }],
    },
  ],
};
