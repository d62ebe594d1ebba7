import { describe, expect, test } from "vitest";
import { responseFormat, type StatedFormat } from "./response-format.ts";

/** The format, or the rule of the refusal. */
function answer(stated: StatedFormat): string {
  const result = responseFormat(stated);
  return result.ok ? result.value : result.issues[0].rule;
}

describe("_format", () => {
  test.each([
    ["json", "json"],
    ["xml", "xml"],
    ["application/fhir+json", "json"],
    ["application/fhir+xml", "xml"],
    ["application/fhir xml", "xml"],
    ["application/json", "json"],
    ["application/xml", "xml"],
    ["text/xml", "xml"],
    ["text/json", "json"],
    ["application/xml+fhir", "xml"],
    ["application/fhir+json;charset=utf-8", "json"],
    ["application/fhir+json;charset=utf-16", "format-parameter"],
    ["html", "format-parameter"],
    ["", "format-parameter"],
    ["*/*", "format-parameter"],
  ])("%s is %s (FMT-05, D-42)", (parameter, format) => {
    expect(answer({ parameter })).toBe(format);
  });

  test("outranks Accept (FMT-04)", () => {
    expect(answer({ parameter: "xml", accept: "application/fhir+json" })).toBe("xml");
    expect(answer({ parameter: "json", accept: "text/html" })).toBe("json");
    expect(answer({ parameter: "html", accept: "application/fhir+json" })).toBe("format-parameter");
  });
});

describe("Accept", () => {
  test.each([
    ["application/fhir+json", "json"],
    ["application/fhir+xml;charset=utf-8", "xml"],
    ["application/xml", "xml"],
    ["application/json+fhir", "json"],
    ["application/fhir+xml, application/fhir+json", "xml"],
    ["application/fhir+json;q=0.5, application/fhir+xml;q=0.6", "xml"],
    ["application/fhir+json;q=0.5, application/fhir+xml; Q=0.4", "json"],
    ["text/html, application/xml;q=0.9, */*;q=0.8", "xml"],
    ["application/fhir+json;q=0, */*", "xml"],
    ["*/*, application/fhir+json;q=0.1", "xml"],
    ["application/fhir+json;q=0, application/json", "json"],
    ["application/*;q=0.2, application/fhir+xml;q=0.1", "json"],
    ["application/fhir+json;charset=utf-16, application/fhir+xml;q=0.1", "xml"],
    ["application/fhir+json;q=2, application/fhir+xml;q=0.1", "xml"],
    ["text/*", "json"],
    ["text/html", "accept"],
    ["application/fhir+json;q=0", "accept"],
    ["*/*;q=0", "accept"],
    ["nonsense", "accept"],
  ])("%s is %s (FMT-03)", (accept, format) => {
    expect(answer({ accept })).toBe(format);
  });

  test.each([
    ["*/*", "xml"],
    ["application/*, */*;q=0.1", "xml"],
    ["application/fhir+json, */*;q=0.1", "json"],
  ])("%s goes with a body of XML as %s (FMT-06)", (accept, format) => {
    expect(answer({ accept, contentType: "application/fhir+xml" })).toBe(format);
  });
});

test("without either the answer has the format of the body (FMT-06)", () => {
  expect(answer({ contentType: "application/fhir+xml" })).toBe("xml");
  expect(answer({ contentType: "application/xml", accept: " " })).toBe("xml");
  expect(answer({ contentType: "text/plain" })).toBe("json");
});

test("where nothing is stated the answer is JSON (FMT-09)", () => {
  expect(answer({})).toBe("json");
});

test("an answer that cannot be given is a 415, without a word of what was asked for (FMT-07, D-15)", () => {
  const result = responseFormat({ accept: "text/secret" });
  expect(result).toMatchObject({ ok: false, issues: [{ requirement: "FMT-07", spine: "UNSUPPORTED_MEDIA_TYPE" }] });
  expect(JSON.stringify(result)).not.toContain("secret");
});
