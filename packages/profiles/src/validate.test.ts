import type { Resource } from "@careslot/fhir";
import { describe, expect, test } from "vitest";
import { careConnectProfiles } from "./careconnect-profiles.ts";
import { createValidator } from "./create-validator.ts";
import { goodBooking } from "./testing/good-booking.ts";

const validator = createValidator();

describe("an issue", () => {
  test("names rule, place and definition, and quotes the rule (BOOK-55, D-19)", () => {
    const booking = { ...goodBooking(), participant: [{ actor: { reference: "#patient" } }] };
    expect(validator.validate(booking)).toEqual([
      {
        severity: "error",
        code: "required",
        rule: "cardinality-min",
        expression: "Appointment.participant[0].status",
        diagnostics: "Appointment.participant.status is required: 1..1 in Appointment (STU3).",
        source: "http://hl7.org/fhir/StructureDefinition/Appointment",
      },
    ]);
  });

  test("of a profile names the profile", () => {
    const slot = { resourceType: "Slot", schedule: { reference: "Schedule/1" }, status: "free" };
    const times = { start: "2026-10-01T09:00:00Z", end: "2026-10-01T09:15:00Z" };
    expect(validator.validate({ ...slot, ...times })).toEqual([]);
    expect(validator.validate({ ...slot, ...times }, { profileFor: careConnectProfiles })).toEqual([
      expect.objectContaining({
        expression: "Slot.identifier",
        diagnostics: "Slot.identifier is required: 1..1 in CareConnect-Slot-1.",
        source: "https://fhir.hl7.org.uk/STU3/StructureDefinition/CareConnect-Slot-1",
      }),
    ]);
  });

  test("says whether an element must not occur at all, or not so often", () => {
    const patient = {
      resourceType: "Patient",
      name: [{ use: "official", family: "Example" }],
      animal: { species: { text: "cat" } },
    };
    const identifier = [{ value: "1" }, { value: "2" }];
    const said = (resource: Resource): readonly string[] =>
      validator
        .validate(resource, { profileFor: careConnectProfiles })
        .filter(({ rule }) => rule === "cardinality-max")
        .map(({ diagnostics }) => diagnostics);
    expect(said(patient)).toEqual(["Patient.animal must not occur: 0..0 in CareConnect-Patient-1."]);
    expect(said({ resourceType: "Slot", identifier })).toEqual([
      "Slot.identifier must not repeat: 1..1 in CareConnect-Slot-1.",
    ]);
  });

  test("of a primitive's extensions names the member that holds them", () => {
    expect(validator.validate({ resourceType: "Patient", _gender: 1, name: ["Example"] })).toEqual([
      expect.objectContaining({
        diagnostics:
          "_gender must be an object in JSON, with the id and the extensions of Patient.gender: see Patient (STU3).",
      }),
      expect.objectContaining({
        diagnostics: "Patient.name must be an object in JSON: it is of type HumanName in Patient (STU3).",
      }),
    ]);
  });

  test("of a claimed profile says whether it is wrong or only not known (BOOK-42)", () => {
    const profile = ["https://vendor.example/own", careConnectProfiles["Slot"] ?? ""];
    expect(validator.validate({ resourceType: "Organization", name: "Surgery", meta: { profile } })).toEqual([
      expect.objectContaining({
        severity: "warning",
        code: "not-supported",
        expression: "Organization.meta.profile[0]",
      }),
      expect.objectContaining({ severity: "error", code: "value", expression: "Organization.meta.profile[1]" }),
    ]);
  });

  test("never repeats a value of the payload", () => {
    const secret = "Jelena-9476719931";
    const issues = validator.validate({ ...goodBooking(), status: secret, start: secret, [secret]: secret });
    expect(issues).toHaveLength(3);
    expect(JSON.stringify(issues)).not.toContain(secret);
  });
});

test("a required primitive may be there by its extensions alone", () => {
  const extension = [{ url: "http://hl7.org/fhir/StructureDefinition/data-absent-reason", valueCode: "unknown" }];
  const slot = { schedule: { reference: "Schedule/1" }, start: "2026-10-01T09:00:00Z", end: "2026-10-01T09:15:00Z" };
  expect(validator.validate({ resourceType: "Slot", ...slot, _status: { extension } })).toEqual([]);
  expect(validator.validate({ resourceType: "Slot", ...slot, _status: { id: "s" } })).toEqual([
    expect.objectContaining({ rule: "ele-1", expression: "Slot.status" }),
  ]);
});

describe("resources", () => {
  test("of no type that STU3 has are refused", () => {
    for (const resourceType of ["Booking", "DomainResource", "constructor", "__proto__", "HumanName", ""]) {
      expect(validator.validate({ resourceType })).toEqual([expect.objectContaining({ rule: "resource-type" })]);
    }
  });

  test("of a type that is not checked here are refused as such", () => {
    expect(validator.validate({ resourceType: "Encounter" })).toEqual([
      expect.objectContaining({ severity: "error", rule: "unchecked-resource" }),
    ]);
  });

  test("in a Bundle resolve references among the resources that they contain themselves", () => {
    const booking = goodBooking();
    const entry = [{ resource: booking }, { resource: { ...booking, contained: [] } }];
    const issues = validator.validate({ resourceType: "Bundle", type: "collection", entry });
    expect(issues.map(({ rule, expression }) => `${rule} ${expression}`)).toEqual([
      "array-form Bundle.entry[1].resource.contained",
      "ref-1 Bundle.entry[1].resource.supportingInformation[0].reference",
      "ref-1 Bundle.entry[1].resource.slot[0].reference",
      "ref-1 Bundle.entry[1].resource.participant[0].actor.reference",
    ]);
  });

  test("that contain one meet the profile that the reference to it demands", () => {
    const organization = { resourceType: "Organization", id: "gp", contact: [{ name: { text: "Desk" } }] };
    const patient = { resourceType: "Patient", name: [{ use: "official", family: "Example" }] };
    const managed = {
      ...patient,
      contained: [{ ...organization, name: "Surgery" }],
      managingOrganization: { reference: "#gp" },
    };
    expect(validator.validate(managed)).toEqual([]);
    expect(validator.validate(managed, { profileFor: { Patient: careConnectProfiles["Patient"] ?? "" } })).toEqual([
      expect.objectContaining({
        expression: "Patient.contained[0].contact[0].name.family",
        source: "https://fhir.hl7.org.uk/STU3/StructureDefinition/CareConnect-Organization-1",
      }),
    ]);
  });
});

test("contained resources that refer to each other in a circle are checked once each", () => {
  const contained = [
    { resourceType: "Organization", id: "a", name: "A", partOf: { reference: "#b" } },
    {
      resourceType: "Organization",
      id: "b",
      name: "B",
      partOf: { reference: "#a" },
      contact: [{ name: { text: "Desk" } }],
    },
  ];
  const patient = { resourceType: "Patient", name: [{ use: "official", family: "Example" }], contained };
  const profileFor = { Patient: careConnectProfiles["Patient"] ?? "" };
  expect(
    validator
      .validate({ ...patient, managingOrganization: { reference: "#a" } }, { profileFor })
      .map(({ expression }) => expression),
  ).toEqual(["Patient.contained[1].contact[0].name.family"]);
});

describe("elements that STU3 does not know (D-49)", () => {
  test("are told as warnings, each once and at its place", () => {
    const issues = validator.validate({ ...goodBooking(), basedOn: [], "not a name": 1, _status: {}, _slot: [] });
    expect(issues.map(({ severity, rule, expression }) => [severity, rule, expression])).toEqual([
      ["warning", "unknown-element", "Appointment.basedOn"],
      ["warning", "unknown-element", "Appointment"],
      ["warning", "unknown-element", "Appointment.slot"],
    ]);
  });

  test("are what objects inherit by their names", () => {
    const hostile: unknown = JSON.parse('{"resourceType":"Patient","__proto__":{"x":1},"constructor":1,"toString":1}');
    const issues = validator.validate(hostile as Resource);
    expect(issues.map(({ rule }) => rule)).toEqual(["unknown-element", "unknown-element", "unknown-element"]);
  });
});

describe("bounds", () => {
  test("stop the walk through what nests too deep, and refuse it once", () => {
    let extension: object = { url: "https://vendor.example/end", valueString: "end" };
    for (let depth = 0; depth < 10_000; depth++)
      extension = { url: "https://vendor.example/nest", extension: [extension] };
    const issues = validator.validate({ resourceType: "Patient", extension: [extension] });
    expect(issues).toEqual([expect.objectContaining({ severity: "error", rule: "too-large" })]);
  });

  test("stop the walk through what has too many elements, and refuse it once", () => {
    const name = Array.from({ length: 30_000 }, () => ({ family: "Example" }));
    expect(validator.validate({ resourceType: "Patient", name })).toEqual([
      expect.objectContaining({ rule: "too-large", expression: "Patient.name[19999]" }),
    ]);
  });

  test("tell a hundred issues at most", () => {
    const name = Array.from({ length: 500 }, () => ({ use: "formal" }));
    expect(validator.validate({ resourceType: "Patient", name })).toHaveLength(100);
  });
});
