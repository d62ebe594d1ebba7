import type { CryptoKey } from "jose";
import { JWSSignatureVerificationFailed } from "jose/errors";
import { compactVerify } from "jose/jws/compact/verify";
import type { Checked, ClaimFailure, ClaimPolicy } from "./checked.ts";
import { checkClaims } from "./claims/check-claims.ts";
import { settleTerms } from "./claims/terms.ts";
import type { KeySource } from "./keys/key-source.ts";
import { refuse } from "./refusal.ts";
import { readPart } from "./token/read-part.ts";
import { readSignedHeader, type SignedHeader } from "./token/signed-header.ts";
import { splitToken } from "./token/split-token.ts";

/**
 * Checks a signed token: its form, its signature with a key of the provider's own choosing, then its claims. Never takes
 * `alg: none`. What the payload says is not looked at before the signature has been verified, so a token has the faults
 * of its form, or one of its signature, or all those of its claims.
 *
 * Rejects with `KeysUnavailable` when the keys cannot be had, and with a `TypeError` for a policy that makes no sense.
 * @see requirement JWT-27, and https://www.rfc-editor.org/rfc/rfc8725
 */
export async function verifySigned(token: string, keys: KeySource, policy: ClaimPolicy, now: Date): Promise<Checked> {
  const terms = settleTerms(policy, now);
  const parts = splitToken(token);
  if (!parts.ok) return parts;
  const header = readPart("header", parts.value.header);
  if (!header.ok) return header;
  const wanted = readSignedHeader(header.value);
  if (!wanted.ok) return wanted;
  const key = await keys(wanted.value);
  if (!key) return refuse(noSuchKey);
  if (!(await isVerified(token, key, wanted.value))) return refuse(notVerified);
  const claims = readPart("payload", parts.value.payload);
  return claims.ok ? checkClaims(claims.value, terms) : claims;
}

/** Whether jose finds the signature right. Its errors are dropped here: some carry what they were given. */
async function isVerified(token: string, key: CryptoKey, { alg }: SignedHeader): Promise<boolean> {
  try {
    await compactVerify(token, key, { algorithms: [alg] });
    return true;
  } catch (error) {
    if (error instanceof JWSSignatureVerificationFailed) return false;
    throw error;
  }
}

const noSuchKey: ClaimFailure = {
  claim: "header.kid",
  code: "key",
  rule: "kid must name a key of the provider's JWK Set that is for alg; it may be left out if there is only one for alg.",
  requirement: "JWT-27",
};

const notVerified: ClaimFailure = {
  claim: "signature",
  code: "signature",
  rule: "The signature must be made with the private key that belongs to the key the header names.",
  requirement: "JWT-27",
};
