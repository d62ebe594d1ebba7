import type { JSONWebKeySet, JWK } from "jose";
import * as base64url from "jose/base64url";
import { isObject, type JsonObject } from "../token/parse-object.ts";
import { algorithmOf } from "./signing-algorithm.ts";

/** More than any issuer publishes, even while it changes its keys. */
const maximumKeys = 100;

const minimumRsaBits = 2048;

/** The least public exponent of FIPS 186-5; a signature by exponent 1 is anybody's. */
const minimumRsaExponent = 65_537;

/** Where a JSON Web Key keeps what only its owner may know. */
const secretMembers = ["k", "d", "p", "q", "dp", "dq", "qi", "oth", "priv"] as const;

/**
 * The keys of a JWK Set that can verify a signature, reduced to their public members and each pinned to one algorithm.
 * Keys of other kinds or uses are passed over, as RFC 7517 section 5 asks.
 *
 * Throws a `TypeError` when the set holds a symmetric or private key, a weak RSA key, one `kid` twice, or no key that
 * could be used. No message holds anything out of the set.
 */
export function publicKeys(set: unknown): JSONWebKeySet {
  if (!isObject(set) || !Array.isArray(set.keys)) throw new TypeError("A JWK Set must be an object with keys.");
  const keys: readonly unknown[] = set.keys;
  if (keys.length > maximumKeys) throw new TypeError(`A JWK Set must not hold more than ${maximumKeys} keys.`);
  const given = keys.filter(isObject);
  if (given.some(isSecret)) throw new TypeError("The JWK Set must hold no symmetric and no private key.");
  const usable = given.map(pinned).filter((key) => key !== undefined);
  if (usable.length === 0) throw new TypeError("The JWK Set holds no key that can verify a signature.");
  const kids = usable.map(({ kid }) => kid).filter((kid) => kid !== undefined);
  if (new Set(kids).size < kids.length) throw new TypeError("The JWK Set must not hold two keys of the same kid.");
  return { keys: usable };
}

function isSecret(key: JsonObject): boolean {
  return key.kty === "oct" || secretMembers.some((member) => Object.hasOwn(key, member));
}

function pinned(key: JsonObject): JWK | undefined {
  const alg = algorithmOf(key);
  const material = alg && isForVerifying(key) ? publicMaterial(key) : undefined;
  if (!alg || !material) return undefined;
  return typeof key.kid === "string" ? { ...material, alg, kid: key.kid } : { ...material, alg };
}

/** `use` and `key_ops` say what a key is for; a key that says neither is for anything. */
function isForVerifying({ use, key_ops: operations }: JsonObject): boolean {
  return (use === undefined || use === "sig") && (!Array.isArray(operations) || operations.includes("verify"));
}

/** The members that make up the public key, when they are of the right size. */
function publicMaterial({ kty, crv, x, y, n, e }: JsonObject): JWK | undefined {
  switch (kty === "RSA" ? kty : crv) {
    case "P-256":
      return hasBytes(x, 32) && hasBytes(y, 32) ? { kty: "EC", crv: "P-256", x, y } : undefined;
    case "P-384":
      return hasBytes(x, 48) && hasBytes(y, 48) ? { kty: "EC", crv: "P-384", x, y } : undefined;
    case "Ed25519":
      return hasBytes(x, 32) ? { kty: "OKP", crv: "Ed25519", x } : undefined;
    case "RSA":
      return rsaMaterial(n, e);
    default:
      return undefined;
  }
}

function hasBytes(value: unknown, length: number): value is string {
  return bytesOf(value)?.length === length;
}

function rsaMaterial(n: unknown, e: unknown): JWK | undefined {
  const modulus = bytesOf(n);
  const exponent = bytesOf(e);
  if (!modulus || !exponent) return undefined;
  if (bitsOf(modulus) < minimumRsaBits) throw new TypeError(`An RSA key must have at least ${minimumRsaBits} bits.`);
  if (exponent.length > 4 || numberOf(exponent) < minimumRsaExponent) {
    throw new TypeError(
      `The public exponent of an RSA key must be at least ${minimumRsaExponent}, of four bytes at most.`,
    );
  }
  return { kty: "RSA", n: base64url.encode(modulus), e: base64url.encode(exponent) };
}

function bytesOf(value: unknown): Uint8Array | undefined {
  if (typeof value !== "string" || !/^[A-Za-z0-9_-]+$/.test(value)) return undefined;
  try {
    return base64url.decode(value);
  } catch {
    return undefined;
  }
}

function bitsOf(bytes: Uint8Array): number {
  const first = bytes.findIndex((byte) => byte !== 0);
  return first < 0 ? 0 : (bytes.length - first) * 8 - (Math.clz32(bytes[first] ?? 0) - 24);
}

function numberOf(bytes: Uint8Array): number {
  return bytes.reduce((number, byte) => number * 256 + byte, 0);
}
