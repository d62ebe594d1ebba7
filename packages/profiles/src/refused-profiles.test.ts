import { describe, expect, test } from "vitest";
import { createValidator } from "./create-validator.ts";
import type { ElementConstraint, ProfileDefinition } from "./schema/profile-definition.ts";
import type { ValueSetDefinition } from "./schema/value-set-definition.ts";
import { profile, VENDOR } from "./testing/vendor-profile.ts";

describe("a profile that cannot be honoured throws at start, and names the element", () => {
  const bound = (url: string): NonNullable<ElementConstraint["binding"]> => ({
    strength: "required",
    valueSetUri: url,
  });
  const cases: readonly (readonly [string, ProfileDefinition, string])[] = [
    ["a resource that is not checked", profile("Encounter"), "Encounter"],
    ["a data type", profile("HumanName"), "HumanName"],
    ["an abstract type", profile("DomainResource"), "DomainResource"],
    ["an element that is not there", profile("Patient", { path: "Patient.pronouns", min: 1 }), "Patient.pronouns"],
    ["an element of another type", profile("Patient", { path: "Slot.status", min: 1 }), "Slot.status"],
    [
      "a member that is not supported",
      profile("Patient", { path: "Patient.birthDate", maxValueDate: "2026" }),
      "maxValueDate",
    ],
    ["an impossible cardinality", profile("Patient", { path: "Patient.gender", min: 2 }), "Patient.gender"],
    ["a maximum below the base's minimum", profile("Slot", { path: "Slot.status", max: "0" }), "Slot.status"],
    ["a maximum that is no number", profile("Patient", { path: "Patient.name", max: "some" }), "Patient.name"],
    [
      "a type that the element cannot have",
      profile("Patient", { path: "Patient.active", type: [{ code: "date" }] }),
      "Patient.active",
    ],
    [
      "a target that is not known",
      profile("Patient", {
        path: "Patient.managingOrganization",
        type: [{ code: "Reference", targetProfile: `${VENDOR}/x` }],
      }),
      "Patient.managingOrganization",
    ],
    [
      "a value set that is not known",
      profile("Patient", { path: "Patient.gender", binding: bound("urn:x") }),
      "Patient.gender",
    ],
    [
      "a binding of what has no codes",
      profile("Patient", { path: "Patient.name", binding: bound("urn:x") }),
      "Patient.name",
    ],
    [
      "an extension that is not known",
      profile("Patient", {
        path: "Patient.extension",
        sliceName: "x",
        type: [{ code: "Extension", profile: `${VENDOR}/x` }],
      }),
      "Patient.extension:x",
    ],
    ["a slice without a discriminator", profile("Patient", { path: "Patient.name", sliceName: "x" }), "Patient.name"],
    [
      "a discriminator that is not supported",
      profile(
        "Patient",
        { path: "Patient.name", slicing: { discriminator: [{ type: "exists", path: "use" }], rules: "open" } },
        { path: "Patient.name", sliceName: "x" },
      ),
      "Patient.name",
    ],
    [
      "a slice that does not say what tells it apart",
      profile(
        "Patient",
        { path: "Patient.name", slicing: { discriminator: [{ type: "value", path: "use" }], rules: "open" } },
        { path: "Patient.name", sliceName: "x" },
      ),
      "Patient.name:x",
    ],
    [
      "a data type with a profile",
      profile("Patient", { path: "Patient.name", type: [{ code: "HumanName", profile: "urn:n" }] }),
      "Patient.name",
    ],
    [
      "a choice that is sliced by type",
      profile(
        "Patient",
        { path: "Patient.deceased[x]", slicing: { discriminator: [{ type: "type", path: "$this" }], rules: "open" } },
        { path: "Patient.deceased[x]", sliceName: "deceasedBoolean" },
      ),
      "Patient.deceased[x]",
    ],
    [
      "a choice that is called by two names",
      profile("Patient", { path: "Patient.deceasedBoolean", min: 1 }, { path: "Patient.deceasedDateTime", min: 1 }),
      "Patient.deceasedDateTime",
    ],
    ["children of a choice", profile("Patient", { path: "Patient.deceased[x].id", min: 1 }), "Patient.deceased[x]"],
    ["children of any resource", profile("Patient", { path: "Patient.contained.id", min: 1 }), "Patient.contained"],
    [
      "two fixed values",
      profile("Patient", { path: "Patient.gender", fixedCode: "male", patternCode: "male" }),
      "Patient.gender",
    ],
    ["a fixed value of a root", profile("Patient", { path: "Patient", fixedString: "x" }), "fixedString"],
    ["a binding of a root", profile("Patient", { path: "Patient", binding: bound("urn:x") }), "binding"],
    ...[
      { severity: "error", expression: "name.exists()" },
      { key: "v-2", severity: "error" },
      { key: "v-3", severity: "fatal", expression: "name.exists()" },
    ].map((constraint): readonly [string, ProfileDefinition, string] => [
      `an incomplete rule: ${Object.keys(constraint).join()}`,
      profile("Patient", { path: "Patient.name", constraint: [constraint] }),
      "Patient.name has a constraint",
    ]),
    [
      "a rule without an evaluator",
      profile("Patient", {
        path: "Patient",
        constraint: [{ key: "v-1", severity: "error", expression: "name.exists()" }],
      }),
      "v-1",
    ],
    ["a base that is not known", { ...profile("Patient"), baseDefinition: `${VENDOR}/x` }, `${VENDOR}/x`],
  ];
  for (const [what, definition, named] of cases) {
    test(what, () => {
      const start = (): unknown => createValidator({ profiles: [definition] });
      expect(start).toThrow(TypeError);
      expect(start).toThrow(named);
      expect(start).toThrow(definition.url);
    });
  }

  test("a URL that is defined twice", () => {
    const strict = profile("Patient");
    expect(() => createValidator({ profiles: [strict, { ...strict }] })).toThrow(strict.url);
  });
});

describe("a value set that cannot be honoured throws at start, and names itself", () => {
  const url = "https://vendor.example/ValueSet/category";
  const cases: readonly (readonly [string, ValueSetDefinition["compose"]])[] = [
    ["a filter", { include: [{ system: "urn:c", filter: [{ property: "parent", op: "is-a", value: "x" }] }] }],
    ["another value set", { include: [{ valueSet: ["https://vendor.example/ValueSet/other"] }] }],
    ["no system", { include: [{ concept: [{ code: "gp" }] }] }],
    ["an exclusion", { include: [{ system: "urn:c" }], exclude: [{ system: "urn:c", concept: [{ code: "gp" }] }] }],
  ];
  for (const [what, compose] of cases) {
    test(what, () => expect(() => createValidator({ valueSets: [{ url, compose }] })).toThrow(url));
  }
});
