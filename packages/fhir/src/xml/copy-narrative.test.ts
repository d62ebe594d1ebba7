import { describe, expect, test } from "vitest";
import { readResource } from "../read-resource.ts";

/** The narrative of a Slot as JSON has it, or the rule by which it is refused. */
function narrative(markup: string, declarations = ""): unknown {
  const text = `<Slot xmlns="http://hl7.org/fhir"${declarations}><text><status value="additional"/>${markup}</text></Slot>`;
  const result = readResource(text, "xml");
  return result.ok ? (result.value.text as { div?: unknown }).div : result.issues[0].rule;
}

const xhtml = 'xmlns="http://www.w3.org/1999/xhtml"';

test.each([
  ["elements, attributes and text", `<div ${xhtml} class='a'><p title="x&gt;y">Tea &amp; <b>cake</b></p>\n</div>`],
  ["references", `<div ${xhtml}>&#160;&lt;&quot;&#x1F600;</div>`],
  ["comments, CDATA and instructions", `<div ${xhtml}><!-- <a> --><![CDATA[<7 & >3]]><?x y?></div>`],
  ["empty elements either way", `<div ${xhtml}><br/><br /><i></i></div>`],
  ["an empty narrative", `<div ${xhtml}/>`],
  ["blanks inside tags", `<div\n ${xhtml} ><b\n></b ></div >`],
  ["characters beyond the first plane", `<div ${xhtml}>😀<b>😀</b></div>`],
  ["languages", `<div ${xhtml} xml:lang="cy"/>`],
])("copies %s as they stand", (_title, markup) => {
  expect(narrative(markup)).toBe(markup);
});

describe("spells anew what depends on declarations further out", () => {
  test.each([
    [`<h:div xmlns:h="http://www.w3.org/1999/xhtml"><h:p>a</h:p></h:div>`, `<div ${xhtml}><p>a</p></div>`],
    [`<h:div class="&lt;a&#10;">b<h:br/></h:div>`, `<div ${xhtml} class="&lt;a&#10;">b<br/></div>`],
    [`<h:div/>`, `<div ${xhtml}/>`],
    [`<div ${xhtml}><h:b xmlns:h="http://www.w3.org/1999/xhtml" h:x="1">a</h:b></div>`, "unknown-attribute"],
  ])("%s", (markup, expected) => {
    expect(narrative(markup, ' xmlns:h="http://www.w3.org/1999/xhtml"')).toBe(expected);
  });

  test("the default namespace", () => {
    const text = `<f:Slot xmlns:f="http://hl7.org/fhir" ${xhtml}><f:text><f:status value="additional"/><div>a<b/></div></f:text></f:Slot>`;
    expect(readResource(text, "xml")).toMatchObject({ value: { text: { div: `<div ${xhtml}>a<b/></div>` } } });
  });
});

test("writes line breaks as one character, as XML reads them", () => {
  expect(narrative(`<div ${xhtml}>a\r\nb\rc</div>`)).toBe(`<div ${xhtml}>a\nb\nc</div>`);
});

test.each([
  ["FHIR in narrative", `<div ${xhtml}><status xmlns="http://hl7.org/fhir" value="busy"/></div>`, "namespace"],
  ["another namespace", `<div ${xhtml}><svg xmlns="http://www.w3.org/2000/svg"/></div>`, "namespace"],
  ["attributes of another namespace", `<div ${xhtml} xmlns:x="urn:x" x:y="z"/>`, "unknown-attribute"],
  ["an entity of HTML", `<div ${xhtml}>&nbsp;</div>`, "xml-syntax"],
  ["a second narrative", `<div ${xhtml}/><div ${xhtml}/>`, "repeated-element"],
])("refuses %s (D-08)", (_title, markup, rule) => {
  expect(narrative(markup)).toBe(rule);
});
