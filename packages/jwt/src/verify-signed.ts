import type { Checked, ClaimFailure, ClaimPolicy } from "./checked.ts";
import { checkClaims } from "./claims/check-claims.ts";
import { settleTerms } from "./claims/terms.ts";
import type { KeySource } from "./keys/key-source.ts";
import { refuse } from "./refusal.ts";
import type { VerifySignature } from "./signature/verify-signature.ts";
import { verifyWithJose } from "./signature/verify-with-jose.ts";
import { readPart } from "./token/read-part.ts";
import { readSignedHeader } from "./token/signed-header.ts";
import { splitToken } from "./token/split-token.ts";

export interface VerifyOptions {
  /** What verifies signatures, where a runtime has something quicker. Default jose. */
  readonly verifySignature?: VerifySignature;
}

/**
 * Checks a signed token: its form, its signature with a key of the provider's own choosing, then its claims. Never takes
 * `alg: none`. What the payload says is not looked at before the signature has been verified, so a token has the faults
 * of its form, or one of its signature, or all those of its claims.
 *
 * Rejects with `KeysUnavailable` when the keys cannot be had, and with a `TypeError` for a policy that makes no sense.
 * @see requirement JWT-27, and https://www.rfc-editor.org/rfc/rfc8725
 */
export async function verifySigned(
  token: string,
  keys: KeySource,
  policy: ClaimPolicy,
  now: Date,
  { verifySignature = verifyWithJose }: VerifyOptions = {},
): Promise<Checked> {
  const terms = settleTerms(policy, now);
  const parts = splitToken(token);
  if (!parts.ok) return parts;
  const header = readPart("header", parts.value.header);
  if (!header.ok) return header;
  const wanted = readSignedHeader(header.value);
  if (!wanted.ok) return wanted;
  const key = await keys(wanted.value);
  if (!key) return refuse(noSuchKey);
  if (!(await verifySignature(token, key, wanted.value.alg))) return refuse(notVerified);
  const claims = readPart("payload", parts.value.payload);
  return claims.ok ? checkClaims(claims.value, terms) : claims;
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
