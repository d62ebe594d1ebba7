import { createLocalJWKSet } from "jose/jwks/local";
import { type KeySource, keySource } from "./key-source.ts";
import { publicKeys } from "./public-keys.ts";

/**
 * Keys that the configuration holds, as a JWK Set of public keys. Each key is imported once, when it is first called
 * for; keys of a kind or use that cannot verify a signature are passed over.
 *
 * Throws a `TypeError` at once for a set with a symmetric or private key, an RSA key under 2048 bits or with a weak
 * exponent, one `kid` twice, or no usable key.
 * @see https://www.rfc-editor.org/rfc/rfc7517#section-5
 */
export function fixedKeys(jwkSet: unknown): KeySource {
  return keySource(createLocalJWKSet(publicKeys(jwkSet)));
}
