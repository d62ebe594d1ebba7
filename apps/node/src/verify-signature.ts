import { constants, KeyObject, verify } from "node:crypto";
import { promisify } from "node:util";
import type { SigningAlgorithm, VerifySignature } from "@careslot/jwt";

type Key = Parameters<VerifySignature>[1];

/** What Node has to know of an algorithm, and what a key for it must be, as WebCrypto calls it. */
interface Signing {
  readonly name: string;
  readonly hash?: string;
  readonly namedCurve?: string;
  readonly options?: object;
  /** Whether it takes ten times as long as the others: nobody else should wait for that. */
  readonly isSlow?: boolean;
}

/** JOSE puts the two numbers of an elliptic curve's signature side by side. */
const ecdsa = { dsaEncoding: "ieee-p1363" } as const;
const pss = { padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: constants.RSA_PSS_SALTLEN_DIGEST };

const signings: Readonly<Record<SigningAlgorithm, Signing>> = {
  ES256: { name: "ECDSA", namedCurve: "P-256", hash: "SHA-256", options: ecdsa },
  ES384: { name: "ECDSA", namedCurve: "P-384", hash: "SHA-384", options: ecdsa, isSlow: true },
  RS256: { name: "RSASSA-PKCS1-v1_5", hash: "SHA-256" },
  RS512: { name: "RSASSA-PKCS1-v1_5", hash: "SHA-512" },
  PS256: { name: "RSA-PSS", hash: "SHA-256", options: pss },
  EdDSA: { name: "Ed25519" },
};

const verifyElsewhere = promisify(verify);

/**
 * Verifies a signature as jose does. It is computed at once: to have another thread do it, and to be called back, takes the
 * event loop as long, and parts requests that go on together.
 * @see https://www.rfc-editor.org/rfc/rfc7518#section-3
 */
export const verifySignature: VerifySignature = async (token, key, alg) => {
  const signing = signings[alg];
  if (!isFor(key, signing)) throw new TypeError(`The key must be a public one that verifies ${alg}.`);
  const { hash = null, options, isSlow } = signing;
  const end = token.lastIndexOf(".");
  const signed = Buffer.from(token.slice(0, end), "latin1");
  const signature = Buffer.from(token.slice(end + 1), "base64url");
  const computed = isSlow ? verifyElsewhere : verify;
  return computed(hash, signed, { key: KeyObject.from(key), ...options }, signature);
};

/** What a key says of itself. */
interface KeyAlgorithm {
  readonly name: string;
  readonly hash?: { readonly name: string };
  readonly namedCurve?: string;
  /** In bits, for RSA. */
  readonly modulusLength?: number;
}

function isFor({ type, usages, algorithm }: Key, { name, hash, namedCurve }: Signing): boolean {
  const made: KeyAlgorithm = algorithm;
  if (type !== "public" || !usages.includes("verify") || made.name !== name) return false;
  return name.startsWith("RSA")
    ? made.hash?.name === hash && Number(made.modulusLength) >= 2048
    : made.namedCurve === namedCurve;
}
