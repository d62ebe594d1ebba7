import { base64url, exportJWK, generateKeyPair, type JSONWebKeySet, type JWK } from "jose";
import type { SigningAlgorithm } from "../keys/signing-algorithm.ts";
import { part } from "./tokens.ts";

/** A key pair, each half as a JSON Web Key of that name and for that algorithm. */
export interface TestKeys {
  readonly privateJwk: JWK;
  readonly publicJwk: JWK;
}

export async function testKeys(alg: SigningAlgorithm, kid: string): Promise<TestKeys> {
  const { privateKey, publicKey } = await generateKeyPair(alg, { extractable: true });
  return {
    privateJwk: { ...(await exportJWK(privateKey)), alg, kid },
    publicJwk: { ...(await exportJWK(publicKey)), alg, kid },
  };
}

export function jwkSet(...pairs: readonly TestKeys[]): JSONWebKeySet {
  return { keys: pairs.map(({ publicJwk }) => publicJwk) };
}

/** The same key with one member less. */
export function without(member: keyof JWK, jwk: JWK): JWK {
  return Object.fromEntries(Object.entries(jwk).filter(([name]) => name !== member));
}

/** Signs any header and payload whatever, with ES256: what no library would write has to be refused as well. */
export async function signAnything(header: object | string, payload: object | string, key: JWK): Promise<string> {
  const algorithm = { name: "ECDSA", namedCurve: "P-256", hash: "SHA-256" };
  const signingKey = await crypto.subtle.importKey("jwk", key as JsonWebKey, algorithm, false, ["sign"]);
  const input = `${part(header)}.${part(payload)}`;
  const signature = await crypto.subtle.sign(algorithm, signingKey, new TextEncoder().encode(input));
  return `${input}.${base64url.encode(new Uint8Array(signature))}`;
}
