import { describe, expect, test } from "vitest";
import type { Resource } from "../resource.ts";
import { writeResource } from "../write-resource.ts";

const declaration = '<?xml version="1.0" encoding="UTF-8"?>';
const write = (resource: object) => writeResource(resource as Resource, "xml");

test("writes elements in the order of their definition, whatever the order in JSON (FMT-02)", () => {
  expect(write({ status: "free", id: "1", _status: { id: "a" }, resourceType: "Slot", meta: { versionId: "2" } })).toBe(
    `${declaration}<Slot xmlns="http://hl7.org/fhir"><id value="1"/><meta><versionId value="2"/></meta><status value="free" id="a"/></Slot>`,
  );
});

test("breaks lines where people are to read it, but not in narrative", () => {
  const div = '<div xmlns="http://www.w3.org/1999/xhtml"><p>a</p></div>';
  expect(
    writeResource({ resourceType: "Slot", text: { div }, contained: [{ resourceType: "Slot" }] }, "xml", {
      pretty: true,
    }),
  ).toBe(`${declaration}
<Slot xmlns="http://hl7.org/fhir">
  <text>
    ${div}
  </text>
  <contained>
    <Slot/>
  </contained>
</Slot>
`);
});

test("writes texts so that they are read as they were", () => {
  expect(write({ resourceType: "Slot", comment: `"&<>'\t\r\né😀` })).toContain(
    `<comment value="&quot;&amp;&lt;&gt;'&#9;&#13;&#10;é😀"/>`,
  );
});

test.each([
  ['<div xmlns="http://www.w3.org/1999/xhtml">a<br/></div>', '<div xmlns="http://www.w3.org/1999/xhtml">a<br/></div>'],
  ["<div>a<br/></div>", '<div xmlns="http://www.w3.org/1999/xhtml">a<br/></div>'],
  ["<div class='a'/>", '<div xmlns="http://www.w3.org/1999/xhtml" class="a"/>'],
  [' <?xml version="1.0"?><div/>', undefined],
  ['<?xml version="1.0"?><!-- a --><div/>\n', '<div xmlns="http://www.w3.org/1999/xhtml"/>'],
])("writes the narrative %s with its namespace and nothing around it", (div, markup) => {
  const resource = { resourceType: "Slot", text: { div } };
  if (markup === undefined) expect(() => write(resource)).toThrow("Slot.text.div");
  else expect(write(resource)).toContain(`<text>${markup}</text>`);
});

test("leaves out what is undefined or null", () => {
  expect(write({ resourceType: "Slot", id: undefined, status: null, schedule: { reference: undefined } })).toBe(
    `${declaration}<Slot xmlns="http://hl7.org/fhir"><schedule/></Slot>`,
  );
});

describe("throws a TypeError that names what XML cannot hold", () => {
  test.each([
    ["an unknown type", { resourceType: "Slat" }, "this"],
    ["an abstract type", { resourceType: "Resource" }, "this"],
    ["no type", {}, "this"],
    ["an unknown element", { resourceType: "Slot", colour: "red" }, "a member of Slot"],
    ["extensions of what is no primitive", { resourceType: "Slot", _schedule: { id: "1" } }, "a member of Slot"],
    [
      "extensions of an attribute",
      { resourceType: "Slot", extension: [{ _url: {} }] },
      "a member of Slot.extension[0]",
    ],
    ["an inherited name", { resourceType: "Slot", toString: "x" }, "a member of Slot"],
    ["one where there may be several", { resourceType: "Slot", identifier: {} }, "Slot.identifier"],
    ["several where there may be one", { resourceType: "Slot", schedule: [{}] }, "Slot.schedule"],
    ["none where there may be one", { resourceType: "Slot", schedule: [] }, "Slot.schedule"],
    ["a primitive for an object", { resourceType: "Slot", schedule: "1" }, "Slot.schedule"],
    ["an object for a primitive", { resourceType: "Slot", status: {} }, "Slot.status"],
    ["null for an object", { resourceType: "Slot", identifier: [null] }, "Slot.identifier[0]"],
    ["a contained text", { resourceType: "Slot", contained: ["1"] }, "Slot.contained[0]"],
  ])("%s", (_title, resource, path) => {
    expect(() => write(resource)).toThrow(TypeError);
    expect(() => write(resource)).toThrow(path);
  });

  test.each(["\0", "\u0001", "\uFFFE", "\ud83d"])("the character %j", (character) => {
    expect(() => write({ resourceType: "Slot", comment: character })).toThrow(TypeError);
  });

  test.each([
    ["text", "Free"],
    ["an unfinished div", '<div xmlns="http://www.w3.org/1999/xhtml">'],
    ["a div of another namespace", '<div xmlns="http://hl7.org/fhir">Free</div>'],
    ["another element", '<p xmlns="http://www.w3.org/1999/xhtml"/>'],
    ["something behind", '<div xmlns="http://www.w3.org/1999/xhtml"/></text><status value="busy"/>'],
    ["a document type", '<!DOCTYPE div><div xmlns="http://www.w3.org/1999/xhtml"/>'],
    [
      "a declaration of another encoding",
      '<?xml version="1.0" encoding="x"?><div xmlns="http://www.w3.org/1999/xhtml"/>',
    ],
    ["an entity of HTML", '<div xmlns="http://www.w3.org/1999/xhtml">&nbsp;</div>'],
    ["a number", 1],
  ])("narrative that is %s", (_title, div) => {
    expect(() => write({ resourceType: "Slot", text: { div } })).toThrow("Slot.text.div");
  });
});
