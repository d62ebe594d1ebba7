import { describe, expect, test } from "vitest";
import { codesOf, invariantDefinition, typeDefinition, typeNames } from "./definitions.ts";
import invariants from "./generated/invariants.json" with { type: "json" };
import table from "./generated/stu3.json" with { type: "json" };
import { readElement } from "./read-element.ts";

describe("a type", () => {
  test("has inherited elements before its own, in the order of the definition", () => {
    const names = typeDefinition("Slot")?.elements.map(({ name, order }) => `${order} ${name}`);
    expect(names?.slice(0, 10)).toEqual([
      "0 id",
      "1 meta",
      "2 implicitRules",
      "3 language",
      "4 text",
      "5 contained",
      "6 extension",
      "7 modifierExtension",
      "8 identifier",
      "9 serviceCategory",
    ]);
  });

  test("has a member for each name of a choice", () => {
    const members = typeDefinition("Patient")?.members;
    expect(members?.get("deceasedBoolean")).toMatchObject({
      element: { name: "deceased[x]" },
      type: { name: "boolean" },
    });
    expect(members?.get("deceasedDateTime")?.type).toEqual({ name: "dateTime" });
    expect(members?.has("deceased")).toBe(false);
    expect(typeDefinition("Extension")?.members.get("valueBase64Binary")?.type.name).toBe("base64Binary");
  });

  test("has inherited invariants and its own", () => {
    expect(typeDefinition("Appointment")?.invariants).toEqual(["dom-2", "dom-1", "dom-4", "dom-3", "app-3", "app-2"]);
    expect(typeDefinition("Age")?.invariants).toEqual(["qty-3", "age-1"]);
  });

  test("that narrows another keeps the place of what it narrows", () => {
    const quantity = typeDefinition("Quantity")?.elements.map(({ name }) => name);
    const simple = typeDefinition("SimpleQuantity");
    expect(simple?.elements.map(({ name }) => name)).toEqual(quantity);
    expect(simple?.members.get("comparator")?.element.max).toBe(0);
  });

  test("shares the content of another where the definition refers to it", () => {
    expect(typeDefinition("Bundle.entry")?.members.get("link")?.type.name).toBe("Bundle.link");
    expect(typeDefinition("Parameters.parameter")?.members.get("part")?.type.name).toBe("Parameters.parameter");
  });

  test("is one of STU3: what objects inherit is none", () => {
    for (const name of ["constructor", "__proto__", "toString", "Booking", ""]) {
      expect(typeDefinition(name)).toBeUndefined();
      expect(codesOf(name)).toBeUndefined();
      expect(invariantDefinition(name)).toBeUndefined();
    }
  });
});

test("everything that the table names is in it", () => {
  for (const type of typeNames().flatMap((name) => typeDefinition(name) ?? [])) {
    for (const { element, type: held } of type.members.values()) {
      expect(typeDefinition(held.name), `${type.name}.${element.name}`).toBeDefined();
      if (element.valueSet !== undefined) expect(codesOf(element.valueSet)?.size).toBeGreaterThan(1);
      for (const key of [...type.invariants, ...element.invariants]) expect(invariantDefinition(key)).toBeDefined();
    }
  }
});

test("value sets expand code systems, nested codes included", () => {
  expect([...(codesOf("slotstatus") ?? [])]).toEqual([
    "busy",
    "free",
    "busy-unavailable",
    "busy-tentative",
    "entered-in-error",
  ]);
  expect(codesOf("issue-type")?.has("code-invalid")).toBe(true);
  expect(codesOf("type-restful-interaction")?.has("transaction")).toBe(false);
});

test("a line says cardinality, types, value set, invariants and representation", () => {
  expect(
    readElement("x", "0..* Reference(Patient or Group) or string from set obeys a-1 and a-2 as attribute", 3),
  ).toEqual({
    name: "x",
    order: 3,
    min: 0,
    max: Infinity,
    types: [{ name: "Reference", targets: ["Patient", "Group"] }, { name: "string" }],
    valueSet: "set",
    invariants: ["a-1", "a-2"],
    attribute: true,
  });
  expect(() => readElement("x", "some string", 0)).toThrow(TypeError);
});

test("the table takes no more than 50 KB of JSON, 12 KB gzipped", async () => {
  const json = new TextEncoder().encode(JSON.stringify([table, invariants]));
  const gzipped = new Blob([json]).stream().pipeThrough(new CompressionStream("gzip"));
  expect(json.length).toBeLessThanOrEqual(50_000);
  expect((await new Response(gzipped).arrayBuffer()).byteLength).toBeLessThanOrEqual(12_000);
});
