import { describe, expect, test } from "vitest";
import { readResource } from "../read-resource.ts";
import { patient, refusalOf, slot } from "../testing/xml-texts.ts";

const read = (text: string) => readResource(text, "xml");

describe("refuses what STU3 does not define, and says where (D-08)", () => {
  test.each([
    ["no namespace", "<Slot/>", "namespace", undefined],
    ["another namespace", '<Slot xmlns="http://hl7.org/fhir/"/>', "namespace", undefined],
    ["another namespace inside", slot('<id xmlns="urn:x" value="1"/>'), "namespace", "Slot.id"],
    ["an unknown type", '<Appointmint xmlns="http://hl7.org/fhir"/>', "unknown-type", undefined],
    ["an abstract type", '<DomainResource xmlns="http://hl7.org/fhir"/>', "unknown-type", undefined],
    ["a data type", '<Period xmlns="http://hl7.org/fhir"/>', "unknown-type", undefined],
    ["a type named like a property", '<constructor xmlns="http://hl7.org/fhir"/>', "unknown-type", undefined],
    ["an unknown contained type", slot("<contained><Slat/></contained>"), "unknown-type", "Slot.contained[0]"],
    ["an unknown element", slot('<colour value="red"/>'), "unknown-element", "Slot.colour"],
    ["__proto__", slot("<__proto__/>"), "unknown-element", "Slot"],
    [
      "an unknown element inside",
      patient('<name><use value="usual"/></name><name><nick value="a"/></name>'),
      "unknown-element",
      "Patient.name[1].nick",
    ],
    [
      "an element in a primitive",
      slot('<status><value value="free"/></status>'),
      "unknown-element",
      "Slot.status.value",
    ],
    ["an element of JSON", slot('<resourceType value="Slot"/>'), "unknown-element", "Slot.resourceType"],
    [
      "an extension's url as an element",
      slot('<extension><url value="u"/></extension>'),
      "unknown-element",
      "Slot.extension[0].url",
    ],
    ["an unknown attribute", slot('<status code="free"/>'), "unknown-attribute", "Slot.status"],
    ["a value where there is none", slot('<schedule value="1"/>'), "unknown-attribute", "Slot.schedule"],
    ["an id on a resource", '<Slot xmlns="http://hl7.org/fhir" id="1"/>', "unknown-attribute", "Slot"],
    [
      "an id around a resource",
      slot('<contained id="1"><Slot/></contained>'),
      "unknown-attribute",
      "Slot.contained[0]",
    ],
    ["an attribute of a namespace", slot('<status xml:lang="en" value="free"/>'), "unknown-attribute", "Slot.status"],
    [
      "a value of another namespace",
      slot('<status xmlns:f="http://hl7.org/fhir" f:value="free"/>'),
      "unknown-attribute",
      "Slot.status",
    ],
    ["a repeated element", slot('<status value="free"/><status value="busy"/>'), "repeated-element", "Slot.status"],
    [
      "two of a choice",
      slot('<extension url="u"><valueCode value="a"/><valueString value="b"/></extension>'),
      "repeated-element",
      "Slot.extension[0].valueString",
    ],
    [
      "two resources in one place",
      slot("<contained><Slot/><Slot/></contained>"),
      "repeated-element",
      "Slot.contained[0]",
    ],
    ["no resource where one must be", slot("<contained/>"), "not-a-resource", "Slot.contained[0]"],
    ["an element that comes too late", slot('<status value="free"/><id value="1"/>'), "element-order", "Slot.id"],
    [
      "repetitions that are interrupted",
      patient('<telecom/><gender value="male"/><telecom/>'),
      "element-order",
      "Patient.telecom",
    ],
    ["text", slot('<status value="free">free</status>'), "unexpected-text", "Slot.status"],
    ["text in CDATA", slot("<![CDATA[free]]>"), "unexpected-text", "Slot"],
    ["a no-break space", slot("&#160;"), "unexpected-text", "Slot"],
    ["narrative that is FHIR", slot('<text><status value="empty"/><div/></text>'), "namespace", "Slot.text.div"],
    [
      "narrative that is no div",
      slot('<text><p xmlns="http://www.w3.org/1999/xhtml"/></text>'),
      "namespace",
      "Slot.text.p",
    ],
  ])("%s", (_title, text, rule, path) => {
    expect(refusalOf(read(text))).toEqual([rule, path]);
  });

  test("and never quotes what was sent, but tells the line", () => {
    const result = read(slot('\n<status value="free"/>\n<Neill secret="secret"/>'));
    expect(result).toMatchObject({ issues: [{ diagnostics: expect.stringMatching(/line 3, column 24\.$/) }] });
    const quoted = read(slot('<status secret="secret">secret</status>'));
    expect(JSON.stringify(quoted)).not.toContain("secret");
  });
});
