import { base64url } from "jose";
import { describe, expect, test } from "vitest";
import { header, right, signature, signed, verify } from "../testing/target.ts";
import { claims, part } from "../testing/tokens.ts";

const json = JSON.stringify(claims);
const headerJson = JSON.stringify(header);
const bomb = `"a":${"[".repeat(2500)}${"]".repeat(2500)}`;

describe("refuses, under a right signature, what readers understand differently (RFC 8725 section 2.4):", () => {
  test.each<[string, string, string, readonly string[]]>([
    ["a claim that comes twice", headerJson, `{"aud":"x",${json.slice(1)}`, ["payload malformed"]],
    ["a name that comes twice", headerJson, json.replace('"name":', '"name":"x","name":'), ["payload malformed"]],
    ["a kid that comes twice", `{"kid":"x",${headerJson.slice(1)}`, json, ["header malformed"]],
    ["a payload that nests deep", headerJson, `{${bomb},${json.slice(1)}`, ["payload too-large"]],
    ["a header that nests deep", `{${bomb},${headerJson.slice(1)}`, "{}", ["header too-large"]],
    ["a payload that is a list", headerJson, `[${json}]`, ["payload malformed"]],
    ["a payload that is a token", headerJson, right, ["payload malformed"]],
  ])("%s", async (_title, given, payload, faults) => {
    expect(await verify(await signed(given, payload))).toEqual(faults);
  });

  test("claims that are only in a prototype", async () => {
    const faults = await verify(await signed(headerJson, `{"__proto__":${json}}`));
    expect(faults).toHaveLength(9);
    expect(faults).toContain("aud missing");
  });
});

test("refuses a header that is not UTF-8 (RFC 8725 section 3.7)", async () => {
  const latin = base64url.encode(new Uint8Array([0x7b, 0x22, 0xe9, 0x22, 0x3a, 0x31, 0x7d]));
  expect(await verify(`${latin}.${part(claims)}.${signature}`)).toEqual(["header malformed"]);
});

test("refuses more than 8 KB, whoever has signed it (JWT-29)", async () => {
  expect(await verify(await signed(header, { ...claims, jti: "x".repeat(8192) }))).toEqual(["token too-large"]);
});
