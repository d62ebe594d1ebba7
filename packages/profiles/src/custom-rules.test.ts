import type { Resource } from "@careslot/fhir";
import { describe, expect, test } from "vitest";
import { createValidator } from "./create-validator.ts";
import { fhirPath } from "./fhirpath.ts";
import { goodBooking } from "./testing/good-booking.ts";

const telephone = {
  key: "vendor-1",
  type: "Patient",
  human: "A patient must have a telephone.",
  expression: "telecom.where(system = 'phone').exists()",
};

describe("a rule of a deployment's own, in FHIRPath", () => {
  test("holds for every resource of its type, contained ones too", () => {
    const validator = createValidator({ rules: [telephone], fhirPath });
    expect(validator.validate(goodBooking())).toEqual([]);
    expect(validator.validate({ resourceType: "Patient" })).toEqual([
      {
        severity: "error",
        code: "invariant",
        rule: "vendor-1",
        expression: "Patient",
        diagnostics: "vendor-1 of Patient (STU3): A patient must have a telephone.",
        source: "http://hl7.org/fhir/StructureDefinition/Patient",
      },
    ]);
  });

  test("holds for a data type wherever it occurs, and may be a warning", () => {
    const short = { key: "vendor-2", type: "HumanName", human: "Short names only.", expression: "family.length() < 5" };
    const validator = createValidator({ rules: [{ ...short, severity: "warning" }], fhirPath });
    expect(validator.validate(goodBooking()).map(({ severity, expression }) => [severity, expression])).toEqual([
      ["warning", "Appointment.contained[1].name[0]"],
      ["warning", "Appointment.contained[1].contact[0].name"],
    ]);
  });

  test("sees the resource around the element", () => {
    const known = { key: "vendor-3", type: "Slot", human: "Named.", expression: "%resource.slot.reference = '#' + id" };
    const validator = createValidator({ rules: [known], fhirPath });
    expect(validator.validate(goodBooking())).toEqual([]);
    const other: Resource = { ...goodBooking(), slot: [{ reference: "Slot/1" }] };
    expect(validator.validate(other).map(({ rule }) => rule)).toContain("vendor-3");
  });

  test("holds where it has no result, and not where it fails on an element", () => {
    const empty = { key: "vendor-4", type: "Patient", human: "x", expression: "maritalStatus.coding.code = 'M'" };
    const failing = {
      key: "vendor-5",
      type: "Patient",
      human: "x",
      expression: "(name | contact.name).single().exists()",
    };
    const validator = createValidator({ rules: [empty, failing], fhirPath });
    expect(validator.validate(goodBooking()).map(({ rule }) => rule)).toEqual(["vendor-5"]);
  });

  test("can stand in a profile", () => {
    const element = [
      { path: "Patient", constraint: [{ key: "vendor-6", severity: "error", expression: "active.exists()" }] },
      {
        path: "Patient.name",
        constraint: [{ key: "vendor-7", severity: "error", human: "Given.", expression: "given.exists()" }],
      },
    ];
    const url = "https://vendor.example/StructureDefinition/patient";
    const validator = createValidator({ profiles: [{ url, type: "Patient", differential: { element } }], fhirPath });
    const issues = validator.validate({
      resourceType: "Patient",
      meta: { profile: [url] },
      name: [{ family: "Example" }],
    });
    expect(issues.map(({ rule, expression }) => `${rule} ${expression}`)).toEqual([
      "vendor-6 Patient",
      "vendor-7 Patient.name[0]",
    ]);
  });

  test("throws at start where it cannot be evaluated, and names itself", () => {
    expect(() => createValidator({ rules: [telephone] })).toThrow("vendor-1");
    expect(() => createValidator({ rules: [{ ...telephone, expression: "telecom.(" }], fhirPath })).toThrow("vendor-1");
    expect(() => createValidator({ rules: [{ ...telephone, type: "Booking" }], fhirPath })).toThrow("Booking");
  });
});
