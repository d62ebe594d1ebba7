import type { CryptoKey } from "jose";
import * as base64url from "jose/base64url";
import type { SigningAlgorithm } from "../keys/signing-algorithm.ts";
import type { VerifySignature } from "./verify-signature.ts";

/** What WebCrypto has to know of an algorithm, and what a key for it must be. */
interface Signing {
  readonly name: string;
  readonly hash?: string;
  readonly namedCurve?: string;
  readonly saltLength?: number;
}

const signings: Readonly<Record<SigningAlgorithm, Signing>> = {
  ES256: { name: "ECDSA", hash: "SHA-256", namedCurve: "P-256" },
  ES384: { name: "ECDSA", hash: "SHA-384", namedCurve: "P-384" },
  RS256: { name: "RSASSA-PKCS1-v1_5", hash: "SHA-256" },
  RS512: { name: "RSASSA-PKCS1-v1_5", hash: "SHA-512" },
  PS256: { name: "RSA-PSS", hash: "SHA-256", saltLength: 32 },
  EdDSA: { name: "Ed25519" },
};

const ascii = new TextEncoder();

/**
 * Has WebCrypto verify a token, as jose does once it has read the token a second time: the same answers, and about a tenth
 * less CPU time for a read.
 * @see https://www.rfc-editor.org/rfc/rfc7518#section-3
 */
export const verifyWithWebCrypto: VerifySignature = async (token, key, alg) => {
  const signing = signings[alg];
  if (!isFor(key, signing)) throw new TypeError(`The key must be a public one that verifies ${alg}.`);
  const end = token.lastIndexOf(".");
  const signature = base64url.decode(token.slice(end + 1)) as Uint8Array<ArrayBuffer>;
  try {
    return await crypto.subtle.verify(signing, key, signature, ascii.encode(token.slice(0, end)));
  } catch {
    // Some runtimes throw for a signature that could not be one, such as one of the wrong length.
    return false;
  }
};

/** What a key says of itself. */
interface KeyAlgorithm {
  readonly name: string;
  readonly hash?: { readonly name: string };
  readonly namedCurve?: string;
  /** In bits, for RSA. */
  readonly modulusLength?: number;
}

function isFor({ type, usages, algorithm }: CryptoKey, { name, hash, namedCurve }: Signing): boolean {
  const made: KeyAlgorithm = algorithm;
  if (type !== "public" || !usages.includes("verify") || made.name !== name) return false;
  return name.startsWith("RSA")
    ? made.hash?.name === hash && Number(made.modulusLength) >= 2048
    : made.namedCurve === namedCurve;
}
