import type { CryptoKey, JWSHeaderParameters } from "jose";
import { JWKSMultipleMatchingKeys, JWKSNoMatchingKey } from "jose/errors";
import type { SignedHeader } from "../token/signed-header.ts";
import { KeysUnavailable } from "./keys-unavailable.ts";

/**
 * Finds the one public key that a token's header calls for: of its algorithm, and named by its `kid`. Without a `kid`
 * there must be exactly one key of that algorithm. Undefined when there is no such key.
 *
 * Rejects with `KeysUnavailable` when that cannot be found out.
 */
export type KeySource = (header: SignedHeader) => Promise<CryptoKey | undefined>;

/** A key source out of what jose makes of a JWK Set. */
export function keySource(resolve: (header: JWSHeaderParameters) => Promise<CryptoKey>): KeySource {
  return async (header) => {
    try {
      return await resolve({ ...header });
    } catch (error) {
      if (error instanceof JWKSNoMatchingKey || error instanceof JWKSMultipleMatchingKeys) return undefined;
      throw error instanceof KeysUnavailable ? error : new KeysUnavailable("bad-key", { cause: error });
    }
  };
}
