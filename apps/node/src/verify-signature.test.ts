import { type SigningAlgorithm, signingAlgorithms } from "@careslot/jwt";
import { base64url, CompactSign, compactVerify, type CryptoKey, generateKeyPair } from "jose";
import { JWSSignatureVerificationFailed } from "jose/errors";
import { beforeAll, describe, expect, test } from "vitest";
import { verifySignature } from "./verify-signature.ts";

const keys = new Map<SigningAlgorithm, { readonly publicKey: CryptoKey; readonly privateKey: CryptoKey }>();
beforeAll(async () => {
  for (const alg of signingAlgorithms) keys.set(alg, await generateKeyPair(alg));
});

async function signed(alg: SigningAlgorithm): Promise<{ key: CryptoKey; input: string; signature: Uint8Array }> {
  const pair = keys.get(alg);
  if (!pair) throw new TypeError("There is a pair of keys for each algorithm.");
  const payload = new TextEncoder().encode(JSON.stringify({ iss: "https://consumer.example" }));
  const token = await new CompactSign(payload).setProtectedHeader({ alg }).sign(pair.privateKey);
  const end = token.lastIndexOf(".");
  return { key: pair.publicKey, input: token.slice(0, end), signature: base64url.decode(token.slice(end + 1)) };
}

/** What jose says of a token. */
async function verifyWithJose(token: string, key: CryptoKey, alg: SigningAlgorithm): Promise<boolean> {
  try {
    await compactVerify(token, key, { algorithms: [alg] });
    return true;
  } catch (error) {
    if (error instanceof JWSSignatureVerificationFailed) return false;
    throw error;
  }
}

describe.each(signingAlgorithms)("%s: agrees with jose on (JWT-27)", (alg) => {
  test("the right signature, and on bits of it that are changed", async () => {
    const { key, input, signature } = await signed(alg);
    expect(await verifySignature(`${input}.${base64url.encode(signature)}`, key, alg)).toBe(true);
    for (let at = 0; at < signature.length; at += 5) {
      const token = `${input}.${base64url.encode(signature.with(at, (signature[at] ?? 0) ^ (1 << (at % 8))))}`;
      expect(await verifySignature(token, key, alg)).toBe(false);
      expect(await verifyWithJose(token, key, alg)).toBe(false);
    }
  });

  test("signatures of every other form", async () => {
    const { key, input, signature } = await signed(alg);
    for (const other of otherForms(signature)) {
      const token = `${input}.${base64url.encode(other)}`;
      expect([other.length, await verifySignature(token, key, alg)]).toEqual([
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
      await expect(verifySignature(token, key, alg)).rejects.toThrow(TypeError);
    }
  });
});

test("refuses a key that is private, too small, or not for verifying, as jose does (JWT-27)", async () => {
  const { input, signature } = await signed("RS256");
  const token = `${input}.${base64url.encode(signature)}`;
  const algorithm = { name: "RSASSA-PKCS1-v1_5", hash: "SHA-256", publicExponent: new Uint8Array([1, 0, 1]) };
  const usages = ["sign", "verify"] as const;
  const small = await crypto.subtle.generateKey({ ...algorithm, modulusLength: 1024 }, true, usages);
  const large = await crypto.subtle.generateKey({ ...algorithm, modulusLength: 2048 }, true, usages);
  const spki = await crypto.subtle.exportKey("spki", large.publicKey);
  const useless = await crypto.subtle.importKey("spki", spki, algorithm, true, []);
  for (const key of [small.publicKey, large.privateKey, useless]) {
    await expect(verifyWithJose(token, key, "RS256")).rejects.toThrow(TypeError);
    await expect(verifySignature(token, key, "RS256")).rejects.toThrow(TypeError);
  }
});

test.each(["ES256", "ES384"] as const)("%s: takes s and n - s alike, as jose does (JWT-27)", async (alg) => {
  const { key, input, signature } = await signed(alg);
  const token = `${input}.${base64url.encode(mirrored(signature))}`;
  expect(await verifySignature(token, key, alg)).toBe(true);
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
