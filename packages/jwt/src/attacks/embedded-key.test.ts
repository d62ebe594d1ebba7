import { describe, expect, test } from "vitest";
import { mintSigned } from "../mint/mint-signed.ts";
import { signAnything, testKeys } from "../testing/keys.ts";
import { header, signed, verify } from "../testing/target.ts";
import { claims } from "../testing/tokens.ts";

const { privateJwk, publicJwk } = await testKeys("ES256", "own");

describe("refuses a token that brings its key along or points to it (RFC 8725 section 3.10)", () => {
  test.each<[string, object, readonly string[]]>([
    ["jwk", { jwk: publicJwk }, ["header.jwk not-allowed"]],
    ["jku", { jku: "https://attacker.example/jwks.json" }, ["header.jku not-allowed"]],
    ["x5u", { x5u: "https://attacker.example/chain.pem" }, ["header.x5u not-allowed"]],
    ["x5c", { x5c: ["MIIB"] }, ["header.x5c not-allowed"]],
    ["two of them", { jwk: null, x5c: [] }, ["header.jwk not-allowed", "header.x5c not-allowed"]],
  ])("as %s, even under a right signature", async (_title, members, faults) => {
    expect(await verify(await signAnything({ ...header, ...members }, claims, privateJwk))).toEqual(faults);
    expect(await verify(await signed({ ...header, ...members }))).toEqual(faults);
  });
});

test("refuses a token whose key only bears the name of a trusted one (RFC 8725 section 3.3)", async () => {
  expect(await verify(await mintSigned(claims, privateJwk))).toEqual(["signature signature"]);
});
