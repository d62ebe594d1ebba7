import { accepted, type CorpusCase, missing, wrongBy } from "./corpus-case.ts";

const UK = "https://fhir.hl7.org.uk/STU3";
const EXTENSION = `${UK}/StructureDefinition/Extension-CareConnect`;
const PATIENT = "Appointment.contained[1]";
const STATUS = `${PATIENT}.identifier[0].extension[0]`;
const concept = (system: string, code: string): object => ({
  coding: [{ system: `${UK}/CodeSystem/CareConnect-${system}-1`, code }],
});

/** Bookings that differ from a good one in extensions, and in elements that STU3 does not know. */
export const extensionCases: readonly CorpusCase[] = [
  missing(`${STATUS}.url`, "cardinality-min", `${PATIENT}.identifier[0].extension`),
  wrongBy(`${STATUS}.url`, "https://vendor.example/status", {
    at: `${PATIENT}.identifier[0].extension`,
    rule: "cardinality-min",
  }),
  wrongBy(`${STATUS}.valueCodeableConcept.coding[0].code`, "09", { at: `${STATUS}.value`, rule: "binding" }),
  wrongBy(
    `${STATUS}.valueCodeableConcept.coding[0].system`,
    `${UK}/ValueSet/CareConnect-NHSNumberVerificationStatus-1`,
    {
      at: `${STATUS}.value`,
      rule: "binding",
    },
  ),
  wrongBy(`${STATUS}.valueCodeableConcept`, undefined, { at: `${STATUS}.value`, rule: "cardinality-min" }, STATUS),
  wrongBy(`${STATUS}.valueString`, "01", { at: `${STATUS}.value`, rule: "choice-once" }),
  wrongBy(
    STATUS,
    { url: `${EXTENSION}-NHSNumberVerificationStatus-1`, valueString: "01" },
    { at: `${STATUS}.value`, rule: "choice-type" },
  ),
  wrongBy(`${STATUS}.extension`, [{ url: "https://vendor.example/why", valueString: "typed" }], {
    at: STATUS,
    rule: "ext-1",
  }),
  wrongBy(
    `${PATIENT}.identifier[0].extension[1]`,
    {
      url: `${EXTENSION}-NHSNumberVerificationStatus-1`,
      valueCodeableConcept: concept("NHSNumberVerificationStatus", "01"),
    },
    { at: `${PATIENT}.identifier[0].extension[1]`, rule: "cardinality-max" },
  ),
  accepted("every verification status (BOOK-60)", [`${STATUS}.valueCodeableConcept.coding[0].code`, "07"]),

  wrongBy(
    `${PATIENT}.extension`,
    [{ url: `${EXTENSION}-EthnicCategory-1`, valueCodeableConcept: concept("EthnicCategory", "Q") }],
    { at: `${PATIENT}.extension[0].value`, rule: "binding" },
  ),
  wrongBy(
    `${PATIENT}.extension`,
    [{ url: `${EXTENSION}-ReligiousAffiliation-1`, valueCodeableConcept: concept("Religion", "1") }],
    { at: `${PATIENT}.extension[0].value`, rule: "binding" },
  ),
  wrongBy(
    `${PATIENT}.extension`,
    [
      {
        url: `${EXTENSION}-ReligiousAffiliation-1`,
        valueCodeableConcept: { coding: [{ system: "http://snomed.info/sct", display: "Christian" }] },
      },
    ],
    { at: `${PATIENT}.extension[0].value`, rule: "binding" },
  ),
  wrongBy(
    `${PATIENT}.extension`,
    [{ url: `${EXTENSION}-NHSCommunication-1`, extension: [{ url: "preferred", valueBoolean: true }] }],
    { at: `${PATIENT}.extension[0].extension`, rule: "cardinality-min" },
  ),
  wrongBy(
    `${PATIENT}.extension`,
    [{ url: `${EXTENSION}-NHSCommunication-1`, valueString: "English" }],
    { at: `${PATIENT}.extension[0].value`, rule: "cardinality-max" },
    `${PATIENT}.extension[0].extension`,
  ),
  wrongBy(
    `${PATIENT}.extension`,
    [
      {
        url: `${EXTENSION}-NHSCommunication-1`,
        extension: [
          { url: "language", valueCodeableConcept: concept("HumanLanguage", "en") },
          { url: "interpreterRequired", valueString: "yes" },
        ],
      },
    ],
    { at: `${PATIENT}.extension[0].extension[1].value`, rule: "choice-type" },
  ),
  wrongBy(
    `${PATIENT}.extension`,
    [{ url: "http://hl7.org/fhir/StructureDefinition/patient-cadavericDonor", valueString: "yes" }],
    { at: `${PATIENT}.extension[0].value`, rule: "choice-type" },
  ),
  wrongBy(
    `${PATIENT}._birthDate`,
    { extension: [{ url: "http://hl7.org/fhir/StructureDefinition/patient-birthTime", valueDateTime: "noon" }] },
    { at: `${PATIENT}.birthDate.extension[0].value`, rule: "primitive-format" },
  ),
  wrongBy(`${PATIENT}._birthDate`, "noon", { at: `${PATIENT}.birthDate`, rule: "object-form" }),
  wrongBy(
    "Appointment.extension",
    [{ url: `${EXTENSION}-BookingOrganisation-1`, valueReference: { reference: "Patient/1" } }],
    { at: "Appointment.extension[0].value.reference", rule: "reference-target" },
  ),
  wrongBy(
    "Appointment.extension",
    ["In-person", "Video"].map((valueCode) => ({ url: `${EXTENSION}-DeliveryChannel-1`, valueCode })),
    { at: "Appointment.extension[1]", rule: "cardinality-max" },
  ),
  wrongBy("Appointment.extension", [{ valueString: "x" }], {
    at: "Appointment.extension[0].url",
    rule: "cardinality-min",
  }),
  wrongBy("Appointment.extension", [{ url: "https://vendor.example/note" }], {
    at: "Appointment.extension[0]",
    rule: "ext-1",
  }),
  wrongBy("Appointment.extension", [{ url: "https://vendor.example/note", valueCode: "two  spaces" }], {
    at: "Appointment.extension[0].value",
    rule: "primitive-format",
  }),
  wrongBy("Appointment.modifierExtension", [{ url: "https://vendor.example/not", valueBoolean: true }], {
    at: "Appointment.modifierExtension[0]",
    rule: "modifier-extension",
  }),
  accepted("what is known of a patient", [
    `${PATIENT}.extension`,
    [
      { url: `${EXTENSION}-EthnicCategory-1`, valueCodeableConcept: concept("EthnicCategory", "A") },
      {
        url: `${EXTENSION}-ReligiousAffiliation-1`,
        valueCodeableConcept: { coding: [{ system: "http://snomed.info/sct", code: "276119007" }] },
      },
      { url: `${EXTENSION}-ResidentialStatus-1`, valueCodeableConcept: concept("ResidentialStatus", "H") },
      { url: `${EXTENSION}-TreatmentCategory-1`, valueCodeableConcept: concept("TreatmentCategory", "1") },
      { url: "http://hl7.org/fhir/StructureDefinition/birthPlace", valueAddress: { city: "Leeds" } },
      {
        url: `${EXTENSION}-NHSCommunication-1`,
        extension: [
          { url: "language", valueCodeableConcept: concept("HumanLanguage", "en") },
          { url: "preferred", valueBoolean: true },
        ],
      },
    ],
  ]),
  accepted("a time of birth beside the date", [
    `${PATIENT}._birthDate`,
    {
      extension: [
        { url: "http://hl7.org/fhir/StructureDefinition/patient-birthTime", valueDateTime: "1974-12-25T09:30:00Z" },
      ],
    },
  ]),
  accepted("a delivery channel and an organisation that books", [
    "Appointment.extension",
    [
      { url: `${EXTENSION}-DeliveryChannel-1`, valueCode: "In-person" },
      { url: `${EXTENSION}-BookingOrganisation-1`, valueReference: { reference: "Organization/1" } },
    ],
  ]),
  accepted("an extension that is not known (D-49)", [
    "Appointment.extension",
    [{ url: "https://vendor.example/note", extension: [{ url: "by", valueString: "desk" }] }],
  ]),
  accepted(
    "elements that STU3 does not know (D-49)",
    ["Appointment.basedOn", [{ reference: "#patient" }]],
    [`${PATIENT}.pronouns`, "she"],
    ["Appointment.Status", "booked"],
  ),
  accepted("a reason for an absent value in an array", [
    `${PATIENT}.name[0]._given`,
    [{ extension: [{ url: "https://vendor.example/heard-as", valueString: "Yelena" }] }],
  ]),
];
