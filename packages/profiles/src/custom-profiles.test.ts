import { describe, expect, test } from "vitest";
import { careConnectProfiles } from "./careconnect-profiles.ts";
import { createValidator } from "./create-validator.ts";
import type { ProfileDefinition } from "./schema/profile-definition.ts";
import { goodBooking } from "./testing/good-booking.ts";
import { profile, VENDOR } from "./testing/vendor-profile.ts";

/** What a validator with one profile of the vendor's says of a resource of its type. */
function faults(definition: ProfileDefinition, resource: object): readonly string[] {
  const validator = createValidator({ profiles: [definition] });
  const issues = validator.validate(
    { resourceType: definition.type, ...resource },
    { profileFor: { [definition.type]: definition.url } },
  );
  return issues.map(({ rule, expression }) => `${rule} ${expression}`);
}

describe("a profile of a vendor's", () => {
  test("makes elements required, or forbids them", () => {
    const strict = profile("Patient", { path: "Patient.gender", min: 1 }, { path: "Patient.photo", max: "0" });
    expect(faults(strict, { gender: "other" })).toEqual([]);
    expect(faults(strict, { photo: [{ url: "https://vendor.example/1" }] })).toEqual([
      "cardinality-min Patient.gender",
      "cardinality-max Patient.photo[0]",
    ]);
  });

  test("fixes values and patterns, at any depth", () => {
    const strict = profile(
      "Location",
      { path: "Location.status", fixedCode: "active" },
      { path: "Location.type", patternCodeableConcept: { coding: [{ code: "HOSP" }] } },
      { path: "Location.address.country", fixedString: "GB" },
    );
    expect(
      faults(strict, { status: "active", type: { coding: [{ code: "A" }, { code: "HOSP", system: "s" }] } }),
    ).toEqual([]);
    expect(
      faults(strict, { status: "suspended", type: { coding: [{ code: "A" }] }, address: { country: "FR" } }),
    ).toEqual(["fixed-value Location.status", "pattern-value Location.type", "fixed-value Location.address.country"]);
  });

  test("slices by values, openly or not", () => {
    const sliced = (rules: string): ProfileDefinition =>
      profile(
        "Organization",
        { path: "Organization.identifier", slicing: { discriminator: [{ type: "value", path: "system" }], rules } },
        { path: "Organization.identifier", sliceName: "ods", min: 1, max: "1" },
        { path: "Organization.identifier.system", fixedUri: "https://ods" },
        { path: "Organization.identifier.value", min: 1 },
      );
    const ods = { system: "https://ods", value: "A1" };
    const other = { system: "https://other", value: "1" };
    expect(faults(sliced("open"), { identifier: [other, ods] })).toEqual([]);
    expect(faults(sliced("closed"), { identifier: [other, ods] })).toEqual([
      "slicing-closed Organization.identifier[0]",
    ]);
    expect(faults(sliced("open"), { identifier: [{ system: "https://ods" }, ods] })).toEqual([
      "cardinality-max Organization.identifier[1]",
      "cardinality-min Organization.identifier[0].value",
    ]);
    expect(faults(sliced("open"), { name: "Surgery" })).toEqual(["cardinality-min Organization.identifier"]);
  });

  test("slices by patterns, and constrains inner elements that say their type", () => {
    const sliced = profile(
      "Patient",
      { path: "Patient.contact", type: [{ code: "BackboneElement" }] },
      {
        path: "Patient.contact.relationship",
        slicing: { discriminator: [{ type: "pattern", path: "$this" }], rules: "open" },
      },
      {
        path: "Patient.contact.relationship",
        sliceName: "kin",
        min: 1,
        patternCodeableConcept: { coding: [{ code: "N" }] },
      },
    );
    const contact = (code: string): object => ({
      contact: [{ name: { text: "x" }, relationship: [{ coding: [{ code, display: "d" }] }] }],
    });
    expect(faults(sliced, contact("N"))).toEqual([]);
    expect(faults(sliced, contact("C"))).toEqual(["cardinality-min Patient.contact[0].relationship"]);
  });

  test("asks for a slice of an element that must be there already", () => {
    const sliced = profile(
      "Provenance",
      { path: "Provenance.target", slicing: { discriminator: [{ type: "value", path: "display" }], rules: "open" } },
      { path: "Provenance.target", sliceName: "named", min: 1 },
      { path: "Provenance.target.display", fixedString: "named" },
    );
    const rest = { recorded: "2026-10-01T09:00:00Z", agent: [{ whoUri: "urn:x" }] };
    expect(faults(sliced, { ...rest, target: [{ display: "named" }] })).toEqual([]);
    expect(faults(sliced, { ...rest, target: [{ display: "other" }] })).toEqual(["cardinality-min Provenance.target"]);
  });

  test("binds to value sets of its own", () => {
    const bound = profile("Slot", {
      path: "Slot.serviceCategory",
      binding: { strength: "required", valueSetReference: { reference: "https://vendor.example/ValueSet/category" } },
    });
    const valueSets = [
      {
        url: "https://vendor.example/ValueSet/category",
        compose: { include: [{ system: "urn:c", concept: [{ code: "gp" }] }] },
      },
    ];
    const validator = createValidator({ profiles: [bound], valueSets });
    const rulesOf = (code: string): readonly string[] =>
      validator
        .validate(
          { resourceType: "Slot", serviceCategory: { coding: [{ system: "urn:c", code }] } },
          { profileFor: { Slot: bound.url } },
        )
        .map(({ rule }) => rule)
        .filter((rule) => rule === "binding");
    expect(rulesOf("gp")).toEqual([]);
    expect(rulesOf("dentist")).toEqual(["binding"]);
  });

  test("defines extensions, which hold wherever their URL occurs, and may be modifiers", () => {
    const triage = {
      ...profile(
        "Extension",
        { path: "Extension", max: "1", isModifier: true },
        { path: "Extension.valueInteger", min: 1 },
      ),
      url: `${VENDOR}/triage`,
    };
    const validator = createValidator({ profiles: [triage] });
    const said = (value: object): readonly string[] =>
      validator
        .validate({ ...goodBooking(), modifierExtension: [{ url: triage.url, ...value }] })
        .map(({ rule, expression }) => `${rule} ${expression}`);
    expect(said({ valueInteger: 3 })).toEqual([]);
    expect(said({ valueString: "3" })).toEqual(["choice-type Appointment.modifierExtension[0].value"]);
    const plain = { url: "https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-DeliveryChannel-1" };
    const modifierExtension = [{ ...plain, valueCode: "Video" }];
    expect(validator.validate({ ...goodBooking(), modifierExtension }).map(({ rule }) => rule)).toEqual([
      "modifier-extension",
    ]);
  });

  test("may call a choice by one of its types, and that by a slice of the same name", () => {
    const note = {
      ...profile("Extension", {
        path: "Extension.valueString",
        sliceName: "valueString",
        min: 1,
        type: [{ code: "string" }],
      }),
      url: `${VENDOR}/note`,
    };
    const validator = createValidator({ profiles: [note] });
    const said = (value: object): readonly string[] =>
      validator
        .validate({ resourceType: "Patient", extension: [{ url: note.url, ...value }] })
        .map(({ rule, expression }) => `${rule} ${expression}`);
    expect(said({ valueString: "x" })).toEqual([]);
    expect(said({ valueCode: "x" })).toEqual(["choice-type Patient.extension[0].value"]);
    expect(said({ extension: [{ url: "urn:x", valueCode: "x" }] })).toEqual([
      "cardinality-min Patient.extension[0].value",
    ]);
  });

  test("builds on another, whose rules hold as well", () => {
    const narrower = {
      ...profile("Appointment", { path: "Appointment.comment", min: 1 }),
      baseDefinition: careConnectProfiles["Appointment"] ?? "",
    };
    expect(faults(narrower, { ...goodBooking(), meta: undefined, comment: "Step-free access" })).toEqual([
      "object-form Appointment.meta",
    ]);
    const channel = `https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-DeliveryChannel-1`;
    const twice = [
      { url: channel, valueCode: "Video" },
      { url: channel, valueCode: "Telephone" },
    ];
    expect(faults(narrower, { ...goodBooking(), extension: twice })).toEqual([
      "cardinality-min Appointment.comment",
      "cardinality-max Appointment.extension[1]",
    ]);
  });

  test("leaves other validators as they are", () => {
    const strict = profile("Patient", { path: "Patient.gender", min: 1 });
    const own = createValidator({ profiles: [strict] });
    const other = createValidator();
    const patient = { resourceType: "Patient", meta: { profile: [strict.url] } };
    expect(own.validate(patient).map(({ rule }) => rule)).toEqual(["cardinality-min"]);
    expect(other.validate(patient).map(({ rule }) => rule)).toEqual(["profile-unknown"]);
    expect(() => other.validate(patient, { profileFor: { Patient: strict.url } })).toThrow(TypeError);
  });
});
