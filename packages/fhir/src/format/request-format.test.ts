import { expect, test } from "vitest";
import { requestFormat } from "./request-format.ts";

test.each([
  ["application/fhir+json", "json"],
  ["application/fhir+xml", "xml"],
  ["application/json", "json"],
  ["text/json", "json"],
  ["application/json+fhir", "json"],
  ["application/xml+fhir", "xml"],
  ["Application/FHIR+JSON ; Charset=UTF-8", "json"],
  ['application/fhir+xml;charset="utf-8";fhirVersion=3.0', "xml"],
])("takes a body of %s (FMT-01, FMT-02, FMT-10)", (contentType, format) => {
  expect(requestFormat(contentType)).toEqual({ ok: true, value: format });
});

test.each([
  undefined,
  "",
  "application/xml",
  "text/xml",
  "text/plain",
  "*/*",
  "json",
  "application/fhir+json, application/fhir+json",
  "application/fhir json",
])("refuses a body of %s (FMT-08)", (contentType) => {
  expect(requestFormat(contentType)).toMatchObject({
    ok: false,
    issues: [{ rule: "content-type", code: "not-supported", spine: "UNSUPPORTED_MEDIA_TYPE", requirement: "FMT-08" }],
  });
});

test.each(["iso-8859-1", "utf-16", "utf8", ""])("refuses a body in %s (GEN-12)", (charset) => {
  expect(requestFormat(`application/fhir+json;charset=${charset}`)).toMatchObject({
    ok: false,
    issues: [{ rule: "charset", requirement: "GEN-12" }],
  });
});
