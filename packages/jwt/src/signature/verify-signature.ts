import type { CryptoKey } from "jose";
import type { SigningAlgorithm } from "../keys/signing-algorithm.ts";

/**
 * Says whether the signature of a token was made with the private half of a key, by this algorithm and no other. The
 * token has been found to be three parts in canonical base64url before.
 *
 * Rejects with a `TypeError` for a key that is meant for another algorithm or use, or is too small.
 * @see https://www.rfc-editor.org/rfc/rfc7515#section-5.2
 */
export type VerifySignature = (token: string, key: CryptoKey, alg: SigningAlgorithm) => Promise<boolean>;
