import { describe, expect, test } from "vitest";
import type { ReadOptions } from "../read-options.ts";
import { readResource } from "../read-resource.ts";
import { patient, refusalOf, slot } from "../testing/xml-texts.ts";

const read = (text: string, options?: ReadOptions) => readResource(text, "xml", options);
const refusal = (text: string, options?: ReadOptions) => refusalOf(read(text, options));

describe("XML that means the same is the same (FMT-02)", () => {
  const plain = { id: "1", status: "free" };

  test.each([
    ["blanks and line breaks", ' \r\n\t<id value="1"/>\n<status value="free"></status> '],
    ["single quotes", `<id value='1'/><status value='free'/>`],
    ["character references", '<id value="&#49;"/><status value="&#x66;ree"/>'],
    ["comments", '<!-- a --><id value="1"/><!-- <id value="2"/> --><status value="free"><!-- b --></status>'],
    ["processing instructions", '<?a b?><id value="1"/><status value="free"/><?c?>'],
    ["empty CDATA", '<![CDATA[ \n]]><id value="1"/><status value="free"/>'],
    ["prefixes", '<f:id xmlns:f="http://hl7.org/fhir" value="1"/><status value="free"/>'],
    [
      "a default namespace that comes and goes",
      '<id xmlns="http://hl7.org/fhir" xmlns:x="urn:x" value="1"/><status value="free"/>',
    ],
  ])("%s", (_title, content) => {
    expect(read(slot(content))).toEqual({ ok: true, value: { resourceType: "Slot", ...plain } });
  });

  test.each([
    ["a declaration", '<?xml version="1.0" encoding="utf-8" standalone="yes"?>', ""],
    ["a declaration without encoding", '<?xml version="1.0"?>\n', "\n"],
    ["a byte order mark", "\uFEFF", ""],
    ["comments around", "<!-- before -->", "<!-- after -->"],
  ])("%s", (_title, before, after) => {
    expect(read(`${before}${slot('<id value="1"/>')}${after}`)).toEqual({
      ok: true,
      value: { resourceType: "Slot", id: "1" },
    });
  });

  test("prefixes on everything", () => {
    const text = `<f:Slot xmlns:f="http://hl7.org/fhir"><f:id value="1"/><f:status value="free"/></f:Slot>`;
    expect(read(text)).toEqual({ ok: true, value: { resourceType: "Slot", ...plain } });
  });

  test("hints to schema processors", () => {
    const text = `<Slot xmlns="http://hl7.org/fhir" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://hl7.org/fhir slot.xsd"/>`;
    expect(read(text)).toEqual({ ok: true, value: { resourceType: "Slot" } });
  });
});

describe("refuses XML that is not well-formed, or more than XML should be (D-08)", () => {
  test.each([
    ["nothing", "", "empty"],
    ["text", "Slot", "xml-syntax"],
    ["JSON", '{"resourceType":"Slot"}', "xml-syntax"],
    ["an end tag too few", '<Slot xmlns="http://hl7.org/fhir">', "xml-syntax"],
    ["two roots", slot("") + slot(""), "xml-syntax"],
    ["a name twice in a tag", slot('<id value="1" value="2"/>'), "xml-syntax"],
    ["an undeclared prefix", slot('<f:id value="1"/>'), "xml-syntax"],
    ["an entity that is none of XML's", slot('<comment value="&nbsp;"/>'), "xml-syntax"],
    ["a reference to NUL", slot('<comment value="&#0;"/>'), "xml-syntax"],
    ["a control character", slot('<comment value="\u0001"/>'), "xml-syntax"],
    ["half a surrogate pair", slot('<comment value="\ud83d"/>'), "xml-syntax"],
    ["a control character of XML 1.1", `<?xml version="1.1"?>${slot('<comment value="&#1;"/>')}`, "xml-syntax"],
    ["two hyphens in a comment", slot("<!-- -- -->"), "xml-syntax"],
    ["a document type", `<!DOCTYPE Slot>${slot("")}`, "doctype"],
    ["entities of its own", `<!DOCTYPE Slot [<!ENTITY a "b">]>${slot('<id value="&a;"/>')}`, "doctype"],
    ["an external entity", `<!DOCTYPE Slot [<!ENTITY a SYSTEM "file:///etc/passwd">]>${slot("&a;")}`, "doctype"],
    ["another encoding", `<?xml version="1.0" encoding="ISO-8859-1"?>${slot("")}`, "encoding"],
  ])("%s", (_title, text, rule) => {
    expect(refusal(text)[0]).toBe(rule);
  });
});

describe("keeps within its bounds (D-08)", () => {
  const nested = (depth: number) =>
    slot(`${'<extension url="u">'.repeat(depth - 1)}${"</extension>".repeat(depth - 1)}`);

  test("nesting", () => {
    expect(read(nested(64)).ok).toBe(true);
    expect(refusal(nested(65))).toEqual(["too-deep", `Slot${".extension[0]".repeat(63)}`]);
    expect(refusal("<a>".repeat(80_000))).toEqual(["namespace", undefined]);
    expect(refusal(nested(8000))[0]).toBe("too-deep");
  });

  test("nesting of narrative", () => {
    const text = (depth: number) =>
      slot(
        `<text><status value="generated"/><div xmlns="http://www.w3.org/1999/xhtml">${"<b>".repeat(depth - 1)}${"</b>".repeat(depth - 1)}</div></text>`,
      );
    expect(read(text(64)).ok).toBe(true);
    expect(refusal(text(65))).toEqual(["too-deep", "Slot.text.div"]);
  });

  test("length", () => {
    expect(refusal(slot(" ".repeat(262_144)))).toEqual(["too-large", undefined]);
  });

  test("repetitions", () => {
    expect(read(slot("<identifier/>".repeat(1000))).ok).toBe(true);
    expect(refusal(slot("<identifier/>".repeat(1001)))).toEqual(["too-many", "Slot.identifier"]);
    expect(refusal(patient("<name><given/><given/><given/></name>"), { maximumItems: 2 })).toEqual([
      "too-many",
      "Patient.name[0].given",
    ]);
  });
});
