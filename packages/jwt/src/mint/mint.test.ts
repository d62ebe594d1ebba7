import { decodeProtectedHeader } from "jose";
import { describe, expect, test } from "vitest";
import { fixedKeys } from "../keys/fixed-keys.ts";
import { readUnsecured } from "../read-unsecured.ts";
import { without } from "../testing/keys.ts";
import { claims, now, policy, seconds } from "../testing/tokens.ts";
import { verifySigned } from "../verify-signed.ts";
import { generateKeys } from "./generate-keys.ts";
import { mintSigned } from "./mint-signed.ts";
import { mintUnsecured } from "./mint-unsecured.ts";
import { nhsClaims } from "./nhs-claims.ts";

test("mints the NHS interim token, to the letter (JWT-02)", () => {
  const text = mintUnsecured(claims);
  expect(text).toMatch(/^eyJhbGciOiJub25lIiwidHlwIjoiSldUIn0\.[\w-]+\.$/);
  expect(readUnsecured(text, policy, now)).toMatchObject({ ok: true });
});

test("mints a token that the generated key set verifies (JWT-27)", async () => {
  const { privateJwk, jwkSet } = await generateKeys();
  const text = await mintSigned(claims, privateJwk);
  expect(decodeProtectedHeader(text)).toEqual({ alg: "ES256", typ: "JWT", kid: privateJwk.kid });
  expect(await verifySigned(text, fixedKeys(jwkSet), policy, now)).toMatchObject({ ok: true });
});

test("generates a key set without anything private in it", async () => {
  const { privateJwk, jwkSet } = await generateKeys();
  expect(Object.keys(jwkSet.keys[0] ?? {}).toSorted()).toEqual(["alg", "crv", "kid", "kty", "use", "x", "y"]);
  expect(privateJwk).toMatchObject({ alg: "ES256", kid: jwkSet.keys[0]?.kid, d: expect.any(String) });
});

test("signs with a key that does not say its algorithm, by its kind", async () => {
  const { privateJwk } = await generateKeys();
  expect(decodeProtectedHeader(await mintSigned({}, without("alg", privateJwk)))).toMatchObject({ alg: "ES256" });
});

describe("rejects with a TypeError to sign with", () => {
  test.each([
    ["a symmetric key", { kty: "oct", k: "AQAB", alg: "HS256" }],
    ["an algorithm that is not taken", { kty: "RSA", alg: "RS384" }],
    ["an algorithm of another kind of key", { kty: "EC", crv: "P-256", alg: "RS256" }],
  ])("%s", async (_title, key) => {
    await expect(mintSigned(claims, key)).rejects.toBeInstanceOf(TypeError);
  });

  test("a public key", async () => {
    const { jwkSet } = await generateKeys();
    await expect(mintSigned(claims, jwkSet.keys[0] ?? {})).rejects.toBeInstanceOf(TypeError);
  });
});

const options = {
  audience: policy.audience,
  scope: "organization/slot.read",
  odsCode: "A1001",
  organisationName: "Example Surgery",
  user: "user-1",
  device: { identifier: [{ system: "https://consumer.example/Id/device", value: "1" }], model: "Desk", version: "1.0" },
  now,
} as const;

test("builds the payload that the NHS pages ask for, of 300 s (JWT-08)", () => {
  const built = nhsClaims(options);
  expect(built).toMatchObject({ sub: "user-1", iat: seconds, exp: seconds + 300, reason_for_request: "directcare" });
  expect(built).not.toHaveProperty("requesting_practitioner");
  expect(readUnsecured(mintUnsecured(built), policy, now)).toMatchObject({ ok: true });
});

test("builds a practitioner of whom the NHS ids are not known (JWT-21)", () => {
  const localIdentifier = { system: "https://consumer.example/Id/user", value: "user-1" };
  const practitioner = { family: "Example", given: ["Erin"], localIdentifier };
  expect(nhsClaims({ ...options, practitioner }).requesting_practitioner).toEqual({
    resourceType: "Practitioner",
    id: "user-1",
    name: { family: "Example", given: ["Erin"] },
    identifier: [
      { system: "https://fhir.nhs.uk/Id/sds-user-id", value: "UNK" },
      { system: "https://fhir.nhs.uk/Id/sds-role-profile-id", value: "UNK" },
      localIdentifier,
    ],
  });
});

test("takes the time to live and the issuer that it is given, and starts on a whole second (JWT-10)", () => {
  const at = new Date(now.getTime() + 999);
  const built = nhsClaims({ ...options, ttl: 60, issuer: "https://spine.example/STU3", now: at });
  expect(built).toMatchObject({ iss: "https://spine.example/STU3", iat: seconds, exp: seconds + 60 });
});
