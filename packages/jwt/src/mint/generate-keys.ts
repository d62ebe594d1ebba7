import type { JSONWebKeySet, JWK } from "jose";
import { calculateJwkThumbprint } from "jose/jwk/thumbprint";
import { exportJWK } from "jose/key/export";
import { generateKeyPair } from "jose/key/generate/keypair";

/** A key to sign tokens with, and what the provider needs to verify them. */
export interface GeneratedKeys {
  /** For `mintSigned`. To be kept secret. */
  readonly privateJwk: JWK;
  /** For `fixedKeys`: the public half, to be given away. */
  readonly jwkSet: JSONWebKeySet;
}

/**
 * Makes a new ES256 key pair. Its `kid` is the thumbprint of its public half.
 * @see https://www.rfc-editor.org/rfc/rfc7638
 */
export async function generateKeys(): Promise<GeneratedKeys> {
  const { privateKey, publicKey } = await generateKeyPair("ES256", { extractable: true });
  const publicJwk = await exportJWK(publicKey);
  const kid = await calculateJwkThumbprint(publicJwk);
  return {
    privateJwk: { ...(await exportJWK(privateKey)), alg: "ES256", kid },
    jwkSet: { keys: [{ ...publicJwk, alg: "ES256", kid, use: "sig" }] },
  };
}
