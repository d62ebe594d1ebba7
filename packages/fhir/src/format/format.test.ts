import { expect, test } from "vitest";
import { contentType } from "./format.ts";

test("names the format and its encoding, without blanks (GEN-12)", () => {
  expect(contentType("json")).toBe("application/fhir+json;charset=utf-8");
  expect(contentType("xml")).toBe("application/fhir+xml;charset=utf-8");
});
