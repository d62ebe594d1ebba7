import { describe, expect, test, vi } from "vitest";
import { fixedKeys } from "./keys/fixed-keys.ts";
import { KeysUnavailable } from "./keys/keys-unavailable.ts";
import { signingAlgorithms } from "./keys/signing-algorithm.ts";
import { mintSigned } from "./mint/mint-signed.ts";
import { jwkSet, signAnything, testKeys, without } from "./testing/keys.ts";
import { claims, faultsOf, now, policy } from "./testing/tokens.ts";
import { verifySigned } from "./verify-signed.ts";

const first = await testKeys("ES256", "first");
const second = await testKeys("ES256", "second");
const other = await testKeys("EdDSA", "other");
const keys = fixedKeys(jwkSet(first, second, other));

const verify = async (text: string, from = keys) => faultsOf(await verifySigned(text, from, policy, now));

test.each(signingAlgorithms)("takes a token signed with %s (JWT-27)", async (alg) => {
  const pair = await testKeys(alg, alg);
  const checked = await verifySigned(await mintSigned(claims, pair.privateJwk), fixedKeys(jwkSet(pair)), policy, now);
  expect(checked.ok && checked.claims.requesting_organization.odsCode).toBe("A1001");
});

test("takes a token whose header does not say its type (JWT-27)", async () => {
  expect(await verify(await signAnything({ alg: "ES256", kid: "first" }, claims, first.privateJwk))).toEqual([]);
});

test("reports all faults of the claims together, once the signature is right (JWT-29)", async () => {
  const wrong = await mintSigned({ ...claims, iss: undefined, aud: "x", exp: 1 }, first.privateJwk);
  expect(await verify(wrong)).toEqual(["iss missing", "exp malformed", "aud mismatch"]);
});

test("does not look at the claims before the signature is right (RFC 8725 section 3.3)", async () => {
  const forged = await mintSigned({ ...claims, aud: "x" }, { ...second.privateJwk, kid: "first" });
  expect(await verify(forged)).toEqual(["signature signature"]);
});

describe("finds the key", () => {
  const anonymous = (pair: typeof first) => mintSigned(claims, without("kid", pair.privateJwk));

  test("that kid names, of several for the algorithm (JWT-27)", async () => {
    expect(await verify(await mintSigned(claims, first.privateJwk))).toEqual([]);
    expect(await verify(await mintSigned(claims, second.privateJwk))).toEqual([]);
  });

  test("without kid where only one is for the algorithm (JWT-27)", async () => {
    expect(await verify(await anonymous(other))).toEqual([]);
  });

  test("never by trial: without kid where two are for the algorithm (JWT-27)", async () => {
    expect(await verify(await anonymous(first))).toEqual(["header.kid key"]);
  });

  test("of an unknown kid nowhere (JWT-27)", async () => {
    expect(await verify(await mintSigned(claims, { ...first.privateJwk, kid: "third" }))).toEqual(["header.kid key"]);
  });

  test.each([[1], [""], [null], [["first"]]])("of the kid %j nowhere (JWT-27)", async (kid) => {
    const text = await signAnything({ alg: "ES256", typ: "JWT", kid }, claims, first.privateJwk);
    expect(await verify(text)).toEqual(["header.kid malformed"]);
  });
});

test("rejects with KeysUnavailable when the keys cannot be had: it never lets a token pass (JWT-27)", async () => {
  const text = await mintSigned(claims, first.privateJwk);
  const fail = () => Promise.reject(new KeysUnavailable("no-answer"));
  await expect(verifySigned(text, fail, policy, now)).rejects.toBeInstanceOf(KeysUnavailable);
});

test("asks for no key while the token could not be right (JWT-29)", async () => {
  const ask = vi.fn(keys);
  await verify("a.b", ask);
  await verify(await signAnything({ alg: "none", typ: "JWT" }, claims, first.privateJwk), ask);
  expect(ask).not.toHaveBeenCalled();
});

test("rejects with a TypeError for a policy that makes no sense", async () => {
  const text = await mintSigned(claims, first.privateJwk);
  await expect(verifySigned(text, keys, { ...policy, clockTolerance: -1 }, now)).rejects.toBeInstanceOf(TypeError);
});
