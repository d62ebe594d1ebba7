import { describe, expect, test } from "vitest";
import { readResource } from "../read-resource.ts";
import { patient, slot } from "../testing/xml-texts.ts";

/** The members of a Slot read from its content. */
function members(content: string): unknown {
  const result = readResource(slot(content), "xml");
  if (!result.ok) throw new Error(`${result.issues[0].expression}: ${result.issues[0].diagnostics}`);
  const { resourceType, ...rest } = result.value;
  expect(resourceType).toBe("Slot");
  return rest;
}

describe("elements become what JSON has of them", () => {
  test.each([
    ["booleans", '<overbooked value="true"/>', { overbooked: true }],
    ["booleans that are none", '<overbooked value="yes"/>', { overbooked: "yes" }],
    ["texts that look like numbers", '<comment value="1.50"/>', { comment: "1.50" }],
    ["an empty value", '<comment value=""/>', { comment: "" }],
    ["a line break in a value", '<comment value="a&#10;b"/>', { comment: "a\nb" }],
    ["an element that may repeat", '<serviceType id="a"/>', { serviceType: [{ id: "a" }] }],
    ["an empty element", "<schedule/>", { schedule: {} }],
    ["an empty primitive", "<status/>", { _status: {} }],
    [
      "an extension of a primitive",
      '<status id="a"><extension url="u"><valueCode value="c"/></extension></status>',
      {
        _status: { id: "a", extension: [{ url: "u", valueCode: "c" }] },
      },
    ],
    [
      "an extension in an extension",
      '<extension url="u"><extension url="v"/></extension>',
      {
        extension: [{ url: "u", extension: [{ url: "v" }] }],
      },
    ],
    [
      "integers",
      '<extension url="u"><valuePositiveInt value="12"/></extension>',
      {
        extension: [{ url: "u", valuePositiveInt: 12 }],
      },
    ],
    [
      "integers that are none",
      '<extension url="u"><valueInteger value="012"/></extension>',
      {
        extension: [{ url: "u", valueInteger: "012" }],
      },
    ],
    [
      "integers that lose digits",
      '<extension url="u"><valueInteger value="9007199254740993"/></extension>',
      {
        extension: [{ url: "u", valueInteger: "9007199254740993" }],
      },
    ],
    [
      "decimals that are none",
      '<extension url="u"><valueDecimal value="+1.5"/></extension>',
      {
        extension: [{ url: "u", valueDecimal: "+1.5" }],
      },
    ],
    [
      "decimals past all numbers",
      '<extension url="u"><valueDecimal value="1e400"/></extension>',
      {
        extension: [{ url: "u", valueDecimal: "1e400" }],
      },
    ],
  ])("%s", (_title, content, expected) => {
    expect(members(content)).toEqual(expected);
  });

  test("extensions in an array of primitives keep their places", () => {
    const name = '<given value="A"/><given id="b"/><given value="C"/><given id="d" value="D"/><given value="E"/>';
    expect(readResource(patient(`<name>${name}</name>`), "xml")).toMatchObject({
      value: { name: [{ given: ["A", null, "C", "D", "E"], _given: [null, { id: "b" }, null, { id: "d" }, null] }] },
    });
  });

  test("contained resources", () => {
    expect(members('<contained><Patient><id value="p"/></Patient></contained><contained><Slot/></contained>')).toEqual({
      contained: [{ resourceType: "Patient", id: "p" }, { resourceType: "Slot" }],
    });
  });
});
