import * as fc from "fast-check";
import { expect, test } from "vitest";
import booking from "../../fixtures/booking.json?raw";
import { readResource } from "../read-resource.ts";
import type { Resource } from "../resource.ts";
import { writeResource } from "../write-resource.ts";

function read(text: string): Resource {
  const result = readResource(text, "json");
  if (!result.ok) throw new Error(result.issues[0].diagnostics);
  return result.value;
}

test("writes a booking as it was read (FMT-01)", () => {
  expect(JSON.parse(writeResource(read(booking), "json"))).toEqual(JSON.parse(booking));
});

test.each(["1.50", "0.10", "-0", "1E2", "1.0", "100.000", "0.1234567890123456789", "5e-324"])(
  "keeps the digits of %s",
  (digits) => {
    const text = `{"resourceType":"Location","position":{"latitude":${digits},"all":[1,${digits}]}}`;
    expect(writeResource(read(text), "json")).toBe(text);
    expect(writeResource({ ...read(text), resourceType: "Location" }, "json")).toBe(text);
  },
);

test("a decimal is a number to whoever uses it", () => {
  expect(read('{"resourceType":"Location","position":{"latitude":1.50}}')).toEqual({
    resourceType: "Location",
    position: { latitude: 1.5 },
  });
});

test("writes a number that was changed after reading", () => {
  const resource = read('{"resourceType":"Location","position":{"latitude":1.50,"longitude":2.50}}');
  (resource.position as { latitude: number }).latitude = 3;
  expect(writeResource(resource, "json")).toBe(
    '{"resourceType":"Location","position":{"latitude":3,"longitude":2.50}}',
  );
});

test("breaks lines where people are to read it", () => {
  expect(writeResource({ resourceType: "Slot", id: "1" }, "json", { pretty: true })).toBe(
    '{\n  "resourceType": "Slot",\n  "id": "1"\n}',
  );
});

test("what is written is read as the same resource, with the same text again", () => {
  const decimal = fc
    .tuple(fc.integer({ min: -999, max: 999 }), fc.stringMatching(/^\d{1,20}$/))
    .map((d) => d.join("."));
  fc.assert(
    fc.property(fc.array(decimal), (decimals) => {
      const text = `{"resourceType":"Basic","decimals":[${decimals.join(",")}]}`;
      expect(writeResource(read(text), "json")).toBe(text);
    }),
  );
});
