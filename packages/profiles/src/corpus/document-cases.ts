import { accepted, type CorpusCase, missing, wrong, wrongBy } from "./corpus-case.ts";

const DOCUMENT = "Appointment.contained[0]";
const CODING = `${DOCUMENT}.type.coding[0]`;
const ATTACHMENT = `${DOCUMENT}.content[0].attachment`;

/** Bookings that differ from a good one in the contained DocumentReference. */
export const documentCases: readonly CorpusCase[] = [
  wrongBy(
    DOCUMENT,
    undefined,
    { at: "Appointment.contained", rule: "contained-document" },
    "Appointment.supportingInformation[0].reference",
  ),
  wrongBy(
    `${DOCUMENT}.id`,
    undefined,
    { at: "Appointment.supportingInformation[0]", rule: "supporting-document" },
    "Appointment.supportingInformation[0].reference",
  ),
  wrong(
    `${DOCUMENT}.id`,
    "the document",
    "primitive-format",
    "Appointment.supportingInformation[0]",
    "Appointment.supportingInformation[0].reference",
    DOCUMENT,
  ),
  missing(`${DOCUMENT}.identifier`, "document-identifier"),
  missing(`${DOCUMENT}.identifier[0].system`, "cardinality-min"),
  missing(`${DOCUMENT}.identifier[0].value`, "cardinality-min"),
  wrong(`${DOCUMENT}.identifier[0].system`, "urn:ietf:rfc:3986", "document-identifier"),
  wrong(`${DOCUMENT}.identifier[0].value`, "document-1", "document-identifier"),
  wrongBy(
    `${DOCUMENT}.masterIdentifier`,
    { system: "urn:ietf:rfc:3986" },
    { at: `${DOCUMENT}.masterIdentifier.value`, rule: "cardinality-min" },
  ),
  missing(`${DOCUMENT}.status`, "cardinality-min"),
  wrong(`${DOCUMENT}.status`, "superseded", "document-status"),
  wrong(`${DOCUMENT}.status`, "final", "binding"),
  wrong(`${DOCUMENT}.docStatus`, "current", "binding"),
  missing(`${DOCUMENT}.type`, "cardinality-min"),
  missing(`${CODING}.system`, "cardinality-min", `${DOCUMENT}.type.coding`),
  missing(`${CODING}.code`, "cardinality-min"),
  missing(`${CODING}.display`, "cardinality-min"),
  wrong(`${CODING}.version`, "1", "cardinality-max"),
  wrongBy(`${CODING}.system`, "http://snomed.info/sct", { at: `${DOCUMENT}.type.coding`, rule: "document-type" }),
  wrongBy(`${DOCUMENT}.type`, { text: "Report" }, { at: `${DOCUMENT}.type.coding`, rule: "document-type" }),
  missing(`${DOCUMENT}.indexed`, "cardinality-min"),
  wrong(`${DOCUMENT}.indexed`, "2026-09-30", "primitive-format"),
  wrong(`${DOCUMENT}.created`, "yesterday", "primitive-format"),
  missing(`${DOCUMENT}.content`, "cardinality-min"),
  wrong(`${DOCUMENT}.content`, [], "array-form"),
  missing(ATTACHMENT, "cardinality-min", `${DOCUMENT}.content[0]`),
  missing(`${ATTACHMENT}.contentType`, "document-attachment"),
  wrong(`${ATTACHMENT}.contentType`, "hl7", "document-attachment"),
  wrong(`${ATTACHMENT}.language`, "fr", "document-attachment"),
  wrong(`${ATTACHMENT}.size`, -1, "primitive-format"),
  wrong(`${ATTACHMENT}.data`, "not base64!", "primitive-format"),
  wrong(`${ATTACHMENT}.data`, "AAA", "primitive-format"),
  wrong(`${ATTACHMENT}.creation`, "2026-13", "primitive-format"),
  wrongBy(
    `${DOCUMENT}.subject`,
    { reference: "Organization/1" },
    { at: `${DOCUMENT}.subject.reference`, rule: "reference-target" },
  ),
  wrongBy(
    `${DOCUMENT}.custodian`,
    { reference: "Practitioner/1" },
    { at: `${DOCUMENT}.custodian.reference`, rule: "reference-target" },
  ),
  wrongBy(`${DOCUMENT}.relatesTo`, [{ target: { reference: "DocumentReference/1" } }], {
    at: `${DOCUMENT}.relatesTo[0].code`,
    rule: "cardinality-min",
  }),
  wrong(`${DOCUMENT}.text`, { status: "generated", div: "<div>Report</div>" }, "dom-1"),
  wrong(
    `${DOCUMENT}.contained`,
    [{ resourceType: "Organization", id: "inner", name: "Surgery" }],
    "dom-2",
    `${DOCUMENT}.contained[0]`,
  ),
  wrong(`${DOCUMENT}.meta`, { versionId: "1" }, "dom-4"),
  wrong(`${DOCUMENT}.meta`, { lastUpdated: "2026-09-30T17:40:00Z" }, "dom-4"),
  accepted("an attachment in British English (D-53)", [`${ATTACHMENT}.language`, "en-GB"]),
  accepted("an attachment with data and its media type", [`${ATTACHMENT}.data`, "AAAA"]),
  accepted("a document with a UUID as a URN", [
    `${DOCUMENT}.identifier[0].value`,
    "urn:uuid:a709a442-3cf4-476e-8377-376500e829c9",
  ]),
  accepted("a document about the contained patient", [`${DOCUMENT}.subject`, { reference: "#patient" }]),
  accepted("a document with a second identifier", [
    `${DOCUMENT}.identifier[1]`,
    { system: "https://provider.example/Id/document", value: "1" },
  ]),
];
