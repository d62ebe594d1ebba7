import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readUnsecured } from "./read-unsecured.ts";
import { claims, faultsOf, now, part, policy, token, unsecuredHeader } from "./testing/tokens.ts";

const read = (text: string) => readUnsecured(text, policy, now);

describe("reads a token whose header is", () => {
  test.each([
    '{"alg":"none","typ":"JWT"}',
    '{"typ":"JWT","alg":"none"}',
    '{ "alg": "none", "typ": "JWT" }',
    String.raw`{"\u0061lg":"none","typ":"JWT"}`,
  ])("%s (JWT-02)", (header) => {
    const checked = read(token(header, claims));
    expect(checked.ok && checked.claims.requesting_organization.odsCode).toBe("A1001");
  });
});

describe("refuses a token with", () => {
  test.each<[string, object | string, readonly string[]]>([
    ["a header that is signed", { alg: "ES256", typ: "JWT" }, ["header.alg algorithm"]],
    ["a header of symmetric signature", { alg: "HS256", typ: "JWT" }, ["header.alg algorithm"]],
    ["the algorithm in other letters", { alg: "None", typ: "JWT" }, ["header.alg algorithm"]],
    ["the algorithm in a list", { alg: ["none"], typ: "JWT" }, ["header.alg algorithm"]],
    ["no type", { alg: "none" }, ["header.typ not-allowed"]],
    ["another type", { alg: "none", typ: "at+jwt" }, ["header.typ not-allowed"]],
    ["a key id", { ...unsecuredHeader, kid: "1" }, ["header not-allowed"]],
    ["a critical member", { ...unsecuredHeader, crit: ["b64"], b64: false }, ["header not-allowed"]],
    ["a prototype", '{"alg":"none","typ":"JWT","__proto__":{}}', ["header not-allowed"]],
    ["nothing in its header", {}, ["header.alg algorithm", "header.typ not-allowed"]],
    [
      "its algorithm in a prototype",
      '{"__proto__":{"alg":"none"},"typ":"JWT"}',
      ["header.alg algorithm", "header not-allowed"],
    ],
    ["a header that is no JSON", "alg=none", ["header malformed"]],
    ["two algorithms", '{"alg":"none","typ":"JWT","alg":"none"}', ["header malformed"]],
  ])("%s (JWT-02)", (_title, header, faults) => {
    expect(faultsOf(read(token(header, claims)))).toEqual(faults);
  });

  test.each<[string, string, readonly string[]]>([
    ["no payload", "", ["payload malformed"]],
    ["a payload that is no JSON", "iss=x", ["payload malformed"]],
    ["a claim that comes twice", `{"aud":"x",${JSON.stringify(claims).slice(1)}`, ["payload malformed"]],
    ["a nesting bomb", `{"a":${"[".repeat(4000)}`, ["payload too-large"]],
    ["a byte order mark", `\uFEFF${JSON.stringify(claims)}`, ["payload malformed"]],
  ])("%s (JWT-29)", (_title, payload, faults) => {
    expect(faultsOf(read(token(unsecuredHeader, payload)))).toEqual(faults);
  });

  test("a signature (JWT-02)", () => {
    expect(faultsOf(read(token(unsecuredHeader, claims, part("signed"))))).toEqual(["signature not-allowed"]);
  });
});

test("reports the faults of all parts together (JWT-29)", () => {
  const wrong = token({ alg: "HS256", typ: "JWT" }, { ...claims, aud: "x", iss: "x" }, part("signed"));
  expect(faultsOf(read(wrong))).toEqual([
    "header.alg algorithm",
    "signature not-allowed",
    "iss malformed",
    "aud mismatch",
  ]);
});

test("refuses any other text, and never throws (JWT-29)", () => {
  const texts = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.tuple(fc.string(), fc.json()).map(([a, b]) => token(a, b)),
  );
  fc.assert(fc.property(texts, (text) => !read(text).ok));
});

test("throws a TypeError for a policy that makes no sense", () => {
  expect(() => readUnsecured(token(unsecuredHeader, claims), { audience: "" }, now)).toThrow(TypeError);
});
