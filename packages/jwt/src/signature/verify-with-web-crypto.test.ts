import { base64url, type CryptoKey, importJWK } from "jose";
import { beforeAll, describe, expect, test } from "vitest";
import { type SigningAlgorithm, signingAlgorithms } from "../keys/signing-algorithm.ts";
import { mintSigned } from "../mint/mint-signed.ts";
import { type TestKeys, testKeys } from "../testing/keys.ts";
import { claims } from "../testing/tokens.ts";
import { verifyWithJose } from "./verify-with-jose.ts";
import { verifyWithWebCrypto } from "./verify-with-web-crypto.ts";

const keys = new Map<SigningAlgorithm, TestKeys>();
beforeAll(async () => {
  for (const alg of signingAlgorithms) keys.set(alg, await testKeys(alg, alg));
});

async function signed(alg: SigningAlgorithm): Promise<{ key: CryptoKey; input: string; signature: Uint8Array }> {
  const pair = keys.get(alg);
  if (!pair) throw new TypeError("There is a pair of keys for each algorithm.");
  const token = await mintSigned(claims, pair.privateJwk);
  const end = token.lastIndexOf(".");
  const key = (await importJWK(pair.publicJwk, alg)) as CryptoKey;
  return { key, input: token.slice(0, end), signature: base64url.decode(token.slice(end + 1)) };
}

describe.each(signingAlgorithms)("%s: agrees with jose on (JWT-27)", (alg) => {
  test("the right signature, and on bits of it that are changed", async () => {
    const { key, input, signature } = await signed(alg);
    expect(await verifyWithWebCrypto(`${input}.${base64url.encode(signature)}`, key, alg)).toBe(true);
    for (let at = 0; at < signature.length; at += 5) {
      const token = `${input}.${base64url.encode(signature.with(at, (signature[at] ?? 0) ^ (1 << (at % 8))))}`;
      expect(await verifyWithWebCrypto(token, key, alg)).toBe(false);
      expect(await verifyWithJose(token, key, alg)).toBe(false);
    }
  });

  test("signatures of every other form", async () => {
    const { key, input, signature } = await signed(alg);
    for (const other of otherForms(signature)) {
      const token = `${input}.${base64url.encode(other)}`;
      expect([other.length, await verifyWithWebCrypto(token, key, alg)]).toEqual([
        other.length,
        await verifyWithJose(token, key, alg),
      ]);
    }
  });

  test("a key for another algorithm", async () => {
    const { input, signature } = await signed(alg);
    const token = `${input}.${base64url.encode(signature)}`;
    for (const other of signingAlgorithms.filter((each) => each !== alg)) {
      const { key } = await signed(other);
      await expect(verifyWithJose(token, key, alg)).rejects.toThrow(TypeError);
      await expect(verifyWithWebCrypto(token, key, alg)).rejects.toThrow(TypeError);
    }
  });
});

test("refuses a key that is private or too small, as jose does (JWT-27)", async () => {
  const token = await mintSigned(claims, keys.get("RS256")?.privateJwk ?? {});
  const algorithm = { name: "RSASSA-PKCS1-v1_5", hash: "SHA-256", publicExponent: new Uint8Array([1, 0, 1]) };
  const usages = ["sign", "verify"] as const;
  const small = await crypto.subtle.generateKey({ ...algorithm, modulusLength: 1024 }, true, usages);
  const large = await crypto.subtle.generateKey({ ...algorithm, modulusLength: 2048 }, true, usages);
  for (const key of [small.publicKey, large.privateKey]) {
    await expect(verifyWithJose(token, key, "RS256")).rejects.toThrow(TypeError);
    await expect(verifyWithWebCrypto(token, key, "RS256")).rejects.toThrow(TypeError);
  }
});

test.each(["ES256", "ES384"] as const)("%s: takes s and n - s alike, as jose does (JWT-27)", async (alg) => {
  const { key, input, signature } = await signed(alg);
  const token = `${input}.${base64url.encode(mirrored(signature))}`;
  expect(await verifyWithWebCrypto(token, key, alg)).toBe(true);
  expect(await verifyWithJose(token, key, alg)).toBe(true);
});

const orders: Readonly<Record<number, bigint>> = {
  32: 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n,
  48: 0xffffffffffffffffffffffffffffffffffffffffffffffffc7634d81f4372ddf581a0db248b0a77aecec196accc52973n,
};

/** Empty, short and long ones; halves that are zero, the order of the curve, or more; and r and s in DER. */
function otherForms(signature: Uint8Array): readonly Uint8Array[] {
  const half = signature.length / 2;
  const [r, s] = [signature.slice(0, half), signature.slice(half)];
  const zero = new Uint8Array(half);
  const order = bytesOf(orders[half] ?? 1n, half);
  const more = new Uint8Array(half).fill(255);
  const halves = [
    [zero, s],
    [r, zero],
    [zero, zero],
    [order, s],
    [r, order],
    [more, s],
    [r, more],
    [s, r],
  ].map(([first = zero, second = zero]) => joined(first, second));
  const der = (each: Uint8Array) => joined(new Uint8Array([2, half + 1, 0]), each);
  const sequence = joined(new Uint8Array([0x30, 2 * half + 6]), joined(der(r), der(s)));
  const lengths = [new Uint8Array(), signature.slice(1), signature.slice(0, -1), joined(signature, new Uint8Array(1))];
  return [...halves, sequence, ...lengths, joined(new Uint8Array(1), signature), joined(signature, signature)];
}

function mirrored(signature: Uint8Array): Uint8Array {
  const half = signature.length / 2;
  const s = BigInt(`0x${Array.from(signature.slice(half), (byte) => byte.toString(16).padStart(2, "0")).join("")}`);
  return joined(signature.slice(0, half), bytesOf((orders[half] ?? 0n) - s, half));
}

function bytesOf(number: bigint, length: number): Uint8Array {
  return Uint8Array.from({ length }, (_, at) => Number((number >> BigInt(8 * (length - 1 - at))) & 255n));
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
  return new Uint8Array([...first, ...second]);
}
