import { refTo, type Schema } from "./open-api.ts";

const text: Schema = { type: "string" };
const instant: Schema = { type: "string", format: "date-time", description: "With its offset to UTC." };
const someResource: Schema = { type: "object", required: ["resourceType"], properties: { resourceType: text } };
const identifier: Schema = { type: "object", properties: { system: text, value: text } };
const reference: Schema = { type: "object", properties: { reference: text, identifier, display: text } };
const coding: Schema = { type: "object", properties: { system: text, code: text, display: text } };

type Properties = NonNullable<Schema["properties"]>;

const listOf = (items: Schema, most?: number): Schema => ({
  type: "array",
  items,
  minItems: 1,
  ...(most !== undefined && { maxItems: most }),
});

/** A resource by its definition, of which the elements that matter here are told, and no others forbidden (GEN-14). */
function resource(type: string, description: string, required: readonly string[], properties: Properties): Schema {
  return {
    type: "object",
    description,
    externalDocs: { url: `http://hl7.org/fhir/STU3/${type.toLowerCase()}.html` },
    required: ["resourceType", ...required],
    properties: { resourceType: { const: type }, ...properties },
  };
}

const status: Schema = { enum: ["booked", "cancelled"] };

const participant: Schema = {
  ...listOf({ type: "object", required: ["status"], properties: { actor: reference, status: text } }),
  description: "The patient, by `#id` of the contained Patient (BOOK-54).",
};

const appointment: Properties = {
  status,
  contained: {
    ...listOf(someResource),
    description: "The Patient, the Slot as it was found, and the DocumentReference of the clinical document (BOOK-44).",
  },
  supportingInformation: { ...listOf(reference), description: "`#id` of the contained DocumentReference (BOOK-52)." },
  description: { ...text, description: "Why the patient comes (BOOK-48)." },
  start: instant,
  end: instant,
  slot: {
    ...listOf(reference, 1),
    description:
      "`#id` of the contained Slot, which is found again by its identifier, or `Slot/[id]` (BOOK-49, BOOK-51).",
  },
  participant,
};

const booked = ["status", "contained", "supportingInformation", "description", "start", "end", "slot", "participant"];
const stored: Schema = {
  type: "object",
  required: ["versionId", "lastUpdated"],
  properties: { versionId: text, lastUpdated: instant },
};
const careConnect = "https://fhir.hl7.org.uk/STU3/StructureDefinition/CareConnect-Appointment-1";

export type SchemaName =
  | "Booking"
  | "Appointment"
  | "AppointmentSummary"
  | "Slot"
  | "SlotBundle"
  | "AppointmentBundle"
  | "HistoryBundle"
  | "CapabilityStatement"
  | "OperationOutcome"
  | "Xml";

/** Each resource that goes over the wire. What decides whether one is taken are its profile and the NHS content rules. */
export const schemas: Readonly<Record<SchemaName, Schema>> = {
  Booking: resource(
    "Appointment",
    `A new Appointment of the profile ${careConnect}, as a consumer sends it: booked, and without an id (BOOK-40 to BOOK-69).`,
    booked,
    { id: false, ...appointment, status: { const: "booked" } },
  ),
  Appointment: resource(
    "Appointment",
    `An Appointment of the profile ${careConnect}, as it is stored: with its id, its version and when it was booked (READ-03).`,
    ["id", "meta", ...booked, "created"],
    { id: text, meta: stored, ...appointment, created: instant },
  ),
  AppointmentSummary: resource(
    "Appointment",
    "The few details of an Appointment that a search gives (PSRCH-05).",
    ["id", "meta", "status", "start", "end", "created", "participant"],
    { id: text, meta: stored, status, start: instant, end: instant, created: instant, participant },
  ),
  Slot: resource(
    "Slot",
    "A stretch of time that can be booked, of the profile https://fhir.hl7.org.uk/STU3/StructureDefinition/CareConnect-Slot-1 (SLOT-24 to SLOT-27).",
    ["id", "identifier", "schedule", "status", "start", "end"],
    { id: text, identifier: listOf(identifier, 1), schedule: reference, status: text, start: instant, end: instant },
  ),
  SlotBundle: bundle(
    "searchset",
    "The slots that match, in order of start, and what was to be included (SLOT-01, SLOT-20, SLOT-23).",
    { anyOf: [refTo("schemas", "Slot"), someResource] },
  ),
  AppointmentBundle: bundle(
    "searchset",
    "The appointments that match, all on one page (PSRCH-01, PSRCH-06).",
    refTo("schemas", "AppointmentSummary"),
  ),
  HistoryBundle: bundle(
    "history",
    "Every version of an Appointment, newest first (HIST-01).",
    refTo("schemas", "Appointment"),
  ),
  CapabilityStatement: resource(
    "CapabilityStatement",
    "What this provider can do (META-02, META-03).",
    ["status", "date", "kind", "fhirVersion", "acceptUnknown", "format", "rest"],
    {
      status: { const: "active" },
      date: text,
      kind: { const: "capability" },
      fhirVersion: { const: "3.0.1" },
      acceptUnknown: { const: "both" },
      format: listOf(text),
      rest: listOf({ type: "object" }),
    },
  ),
  OperationOutcome: resource(
    "OperationOutcome",
    "What is wrong with a request: every fault at once, each with the place where it is (ERR-01 to ERR-05).",
    ["id", "issue"],
    {
      id: { ...text, description: "To be quoted to the provider, whose log has it too." },
      issue: listOf({
        type: "object",
        required: ["severity", "code", "diagnostics"],
        properties: {
          severity: { enum: ["fatal", "error", "warning", "information"] },
          code: text,
          details: { type: "object", properties: { coding: listOf(coding) } },
          diagnostics: { ...text, description: "A sentence for people, with the requirement it rests on." },
          expression: { ...listOf(text, 1), description: "FHIRPath of the element, or the name of the parameter." },
        },
      }),
    },
  ),
  Xml: { ...text, description: "The same resource as FHIR XML." },
};

function bundle(type: "searchset" | "history", description: string, content: Schema): Schema {
  return resource("Bundle", description, ["id", "type", "total", "link"], {
    id: text,
    type: { const: type },
    total: { type: "integer", minimum: 0 },
    link: listOf({ type: "object", properties: { relation: text, url: text } }),
    entry: listOf({
      type: "object",
      required: ["fullUrl", "resource"],
      properties: { fullUrl: text, resource: content },
    }),
  });
}
