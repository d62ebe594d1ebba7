import { oddName, oddText } from "../odd-texts.ts";
import type { Random } from "../random.ts";
import { partOf, type Span, splice, swapped } from "./splice.ts";
import { type XmlParts, xmlParts } from "./xml-parts.ts";

type XmlChange = (text: string, parts: XmlParts, random: Random) => string;

/** Changes one thing about a text that is XML, or was before it was changed. */
export function changeXml(text: string, random: Random): string {
  const parts = xmlParts(text);
  if (parts.elements.length === 0 || parts.values.length === 0) return random.pick(insertions);
  return random.pick(xmlChanges)(text, parts, random);
}

const xmlChanges: readonly XmlChange[] = [
  (text, { elements }, random) => splice(text, random.pick(elements), ""),
  (text, { elements }, random) => duplicated(text, random.pick(elements), random),
  (text, { elements }, random) => swapped(text, elements, random),
  (text, { values }, random) => swapped(text, values, random),
  (text, { values }, random) => splice(text, random.pick(values), escaped(oddText(random))),
  (text, { values }, random) => splice(text, random.pick(values), escaped(oddText(random))),
  (text, { values }, random) => splice(text, random.pick(values), oddText(random)),
  (text, { names }, random) => splice(text, random.pick(names), random.pick(tagNames)),
  (text, { names }, random) => splice(text, random.pick(names), oddName(random)),
  (text, { tags }, random) => splice(text, random.pick(tags), random.pick(insertions)),
  (text, { tags }, random) => insertedAt(text, random.pick(tags).start, random.pick(insertions)),
  (text, { names }, random) => insertedAt(text, random.pick(names).end, ` ${random.pick(attributes)}`),
  (text, { elements }, random) => nested(text, random.pick(elements), random),
  (text, _, random) => random.pick(prologues) + text,
];

function insertedAt(text: string, at: number, insertion: string): string {
  return splice(text, { start: at, end: at }, insertion);
}

function duplicated(text: string, span: Span, random: Random): string {
  const part = partOf(text, span);
  return splice(text, span, part.repeat(random.chance(0.05) ? Math.ceil(400_000 / part.length) : 2));
}

function nested(text: string, span: Span, random: Random): string {
  const name = random.pick(tagNames.slice(0, 8));
  const depth = random.pick([1, 40, 70, 1_000, 30_000]);
  return splice(text, span, `<${name}>`.repeat(depth) + partOf(text, span) + `</${name}>`.repeat(depth));
}

/** A text so that it may stand between quotation marks. Characters that XML forbids are left in it. */
function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}

const tagNames = [
  "status",
  "contained",
  "extension",
  "id",
  "meta",
  "Slot",
  "Patient",
  "div",
  "Appointment",
  "Status",
  "f:status",
  ":",
  "1",
  "__proto__",
  "constructor",
  "xml",
  "é",
  "a".repeat(5_000),
];

const attributes = [
  'value="x"',
  'value=""',
  "value",
  "value='x'",
  'value="<"',
  'value="&"',
  'id="x"',
  'url="x"',
  'xmlns="urn:other"',
  'xmlns=""',
  'xmlns:f="http://hl7.org/fhir"',
  'f:value="x"',
  'xml:id="a" xml:id="a"',
  'xsi:type="x"',
  '__proto__="x"',
  'xml:space="preserve"',
];

const insertions = [
  "<!-- -- -->",
  "<!---->",
  "<![CDATA[x]]>",
  "<![CDATA[",
  "<?target data?>",
  "<?xml version='1.0'?>",
  "text",
  "&#0;",
  "&#xD800;",
  "&amp",
  "&lol;",
  "&#99999999999;",
  "<",
  ">",
  "</",
  "<>",
  "</status>",
  "<status value='x'/>",
  '<div xmlns="http://www.w3.org/1999/xhtml"><p/></div>',
  '<div xmlns="http://www.w3.org/1999/xhtml"><script>x</script></div>',
  "<a:b xmlns:a='urn:x'/>",
  "\0",
  "\uFFFE",
  "",
];

const prologues = [
  '<?xml version="1.0" encoding="UTF-8"?>',
  '<?xml version="1.1"?>',
  '<?xml version="1.0" encoding="UTF-16"?>',
  "\uFEFF",
  " ",
  '<!DOCTYPE a [<!ENTITY b "c">]>',
  '<!DOCTYPE a SYSTEM "file:///etc/passwd">',
  "<!DOCTYPE",
  "<a/>",
  "<!---->",
  '<!DOCTYPE a [<!ENTITY a0 "aaaaaaaaaa"><!ENTITY a1 "&a0;&a0;&a0;&a0;"><!ENTITY lol "&a1;&a1;&a1;">]>',
];
