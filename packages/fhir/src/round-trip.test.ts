import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import bookingJson from "../fixtures/booking.json?raw";
import bookingXml from "../fixtures/booking.xml?raw";
import type { Format } from "./format/format.ts";
import { readResource } from "./read-resource.ts";
import type { Resource } from "./resource.ts";
import { generateResource, resourceTypes } from "./testing/generate-resource.ts";
import { writeResource } from "./write-resource.ts";

function read(text: string, format: Format): Resource {
  const result = readResource(text, format);
  if (!result.ok) throw new Error(result.issues.map((issue) => `${issue.expression}: ${issue.diagnostics}`).join(" "));
  return result.value;
}

describe("a resource of any kind is the same in JSON and in XML, to the last digit", () => {
  test.each(resourceTypes)("%s", (type) => {
    fc.assert(
      fc.property(fc.gen(), fc.boolean(), (gen, pretty) => {
        const json = JSON.stringify(generateResource(gen, type));
        const xml = writeResource(read(json, "json"), "xml", { pretty });
        expect(writeResource(read(xml, "xml"), "json")).toBe(json);
        expect(writeResource(read(xml, "xml"), "xml", { pretty })).toBe(xml);
      }),
      { numRuns: 30, endOnFailure: true },
    );
  });
});

test("the same booking is read from either format (FMT-01, FMT-02)", () => {
  expect(read(bookingXml, "xml")).toEqual(read(bookingJson, "json"));
});

test("a booking read from XML is written as the XML that it was", () => {
  expect(writeResource(read(bookingXml, "xml"), "xml", { pretty: true })).toBe(bookingXml);
});

test("digits read from XML are written in JSON", () => {
  expect(writeResource(read(bookingXml, "xml"), "json")).toContain('{"url":"longitude","valueDecimal":-1.50}');
});

test("a whole number that JSON spells as 1e2 or 1.0 is 100 or 1 in XML, which spells it in digits alone (FMT-02)", () => {
  const json = '{"resourceType":"Patient","telecom":[{"rank":1e2},{"rank":1.0}]}';
  expect(writeResource(read(json, "json"), "xml")).toContain('<rank value="100"/></telecom><telecom><rank value="1"/>');
});
