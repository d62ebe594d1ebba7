import { type JWK } from "jose";
import { afterEach, describe, expect, test, vi } from "vitest";
import { jwkSet, testKeys, without } from "../testing/keys.ts";
import { fixedKeys } from "./fixed-keys.ts";
import { KeysUnavailable } from "./keys-unavailable.ts";

const ec = await testKeys("ES256", "ec");
const rsa = await testKeys("RS256", "rsa");

const edwards: JWK = { kty: "OKP", crv: "Ed25519", x: "A".repeat(43), kid: "edwards" };

/** A modulus of the right length is all that makes a key of that length: it is refused before it is used. */
const modulus = (bits: number) => `${"_".repeat(Math.floor(bits / 6))}${bits % 6 === 0 ? "" : "w"}`;

afterEach(() => {
  vi.restoreAllMocks();
});

describe("throws a TypeError for a set with", () => {
  test.each<[title: string, rule: string, set: unknown]>([
    ["nothing in it", "an object with keys", undefined],
    ["no list of keys", "an object with keys", { keys: {} }],
    ["too many keys", "more than 100 keys", { keys: Array.from({ length: 101 }, () => ({})) }],
    ["a private key", "no private key", { keys: [ec.publicJwk, rsa.privateJwk] }],
    ["a part of a private key", "no private key", { keys: [ec.publicJwk, { ...rsa.publicJwk, dp: "AQAB" }] }],
    ["a symmetric key", "no private key", { keys: [ec.publicJwk, { kty: "oct", kid: "secret" }] }],
    ["a secret under another kind", "no private key", { keys: [ec.publicJwk, { ...edwards, k: "AQAB" }] }],
    ["one kid twice", "two keys of the same kid", { keys: [ec.publicJwk, { ...rsa.publicJwk, kid: "ec" }] }],
    ["an RSA key of 1024 bits", "2048 bits", { keys: [ec.publicJwk, { ...rsa.publicJwk, n: modulus(1024) }] }],
    ["an RSA key of 2040 bits", "2048 bits", { keys: [{ ...rsa.publicJwk, n: modulus(2040) }] }],
    [
      "zeros before a short key",
      "2048 bits",
      { keys: [{ ...rsa.publicJwk, n: `${"A".repeat(180)}${modulus(1020)}` }] },
    ],
    ["an RSA key of exponent 1", "exponent", { keys: [{ ...rsa.publicJwk, e: "AQ" }] }],
    ["an RSA key of exponent 3", "exponent", { keys: [{ ...rsa.publicJwk, e: "Aw" }] }],
    ["an RSA key of a huge exponent", "exponent", { keys: [{ ...rsa.publicJwk, e: "AQABAAAB" }] }],
  ])("%s: %s (RFC 8725 section 3.5)", (_title, rule, set) => {
    expect(() => fixedKeys(set)).toThrow(new RegExp(rule));
    expect(() => fixedKeys(set)).toThrow(TypeError);
  });

  test.each<[title: string, keys: readonly unknown[]]>([
    ["nothing", []],
    ["a text", ["ES256"]],
    ["a key for encryption", [{ ...ec.publicJwk, use: "enc" }]],
    ["a key for other operations", [{ ...ec.publicJwk, key_ops: ["deriveKey"] }]],
    ["a key for an algorithm that is not taken", [{ ...rsa.publicJwk, alg: "RS384" }]],
    ["a key for an algorithm that does not suit it", [{ ...ec.publicJwk, alg: "RS256" }]],
    ["a key on another curve", [{ ...ec.publicJwk, crv: "secp256k1" }]],
    ["a key that lacks a coordinate", [without("y", ec.publicJwk)]],
    ["a key of a short coordinate", [{ ...ec.publicJwk, x: "AQAB" }]],
    ["a key whose coordinate is no base64url", [{ ...ec.publicJwk, x: "+".repeat(43) }]],
    ["a key without a modulus", [without("n", rsa.publicJwk)]],
  ])("no key that it could use, only %s", (_title, keys) => {
    expect(() => fixedKeys({ keys })).toThrow(/no key that can verify/);
    expect(() => fixedKeys({ keys })).toThrow(TypeError);
  });
});

test("says nothing of what is in a set that it refuses", () => {
  expect(() => fixedKeys({ keys: [rsa.privateJwk] })).toThrow(
    /^The JWK Set must hold no symmetric and no private key\.$/,
  );
});

test("passes over keys that it cannot use (RFC 7517 section 5)", async () => {
  const others = [null, {}, { kty: "AKP" }, { ...ec.publicJwk, use: "enc" }, { ...edwards, crv: "X25519" }];
  const find = fixedKeys({ keys: [...others, ec.publicJwk] });
  expect((await find({ alg: "ES256", kid: "ec" }))?.type).toBe("public");
});

test("takes an RSA key of just 2048 bits", () => {
  expect(() => fixedKeys({ keys: [{ ...rsa.publicJwk, n: modulus(2048) }] })).not.toThrow();
});

test("imports each key once", async () => {
  const imports = vi.spyOn(crypto.subtle, "importKey");
  const find = fixedKeys(jwkSet(ec, rsa));
  expect(imports).not.toHaveBeenCalled();
  const [key] = await Promise.all([find({ alg: "ES256", kid: "ec" }), find({ alg: "ES256" })]);
  expect(await find({ alg: "ES256", kid: "ec" })).toBe(key);
  expect(imports).toHaveBeenCalledTimes(1);
});

test("is not changed by what becomes of the set", async () => {
  const set = { keys: [{ ...ec.publicJwk }] };
  const find = fixedKeys(set);
  Object.assign(set.keys[0] ?? {}, { kid: "attacker" });
  expect(await find({ alg: "ES256", kid: "attacker" })).toBeUndefined();
  expect(await find({ alg: "ES256", kid: "ec" })).toBeDefined();
});

test("rejects with KeysUnavailable for a key that is a point beside its curve", async () => {
  const find = fixedKeys({ keys: [{ ...ec.publicJwk, y: "A".repeat(43) }] });
  await expect(find({ alg: "ES256" })).rejects.toMatchObject({ name: "KeysUnavailable", reason: "bad-key" });
  await expect(find({ alg: "ES256" })).rejects.toBeInstanceOf(KeysUnavailable);
});
