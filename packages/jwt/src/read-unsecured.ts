import type { Checked, ClaimFailure, ClaimPolicy } from "./checked.ts";
import { checkClaims } from "./claims/check-claims.ts";
import { settleTerms, type Terms } from "./claims/terms.ts";
import { refuseAny } from "./refusal.ts";
import { readPart } from "./token/read-part.ts";
import { splitToken } from "./token/split-token.ts";
import { unsecuredHeaderFailures } from "./token/unsecured-header.ts";

/**
 * Reads a token of the NHS interim form, which nobody has signed: three parts of which the last is empty, and the header
 * `{"alg":"none","typ":"JWT"}`. Takes no other. Anybody can write such a token: read it only where the connection itself
 * says who is asking, behind the Spine Secure Proxy over mutual TLS.
 *
 * Throws a `TypeError` for a policy that makes no sense.
 * @see requirement JWT-02
 */
export function readUnsecured(token: string, policy: ClaimPolicy, now: Date): Checked {
  const terms = settleTerms(policy, now);
  const parts = splitToken(token);
  if (!parts.ok) return parts;
  const { header, payload, signature } = parts.value;
  const claims = claimsOf(payload, terms);
  const failures = [
    ...headerFailures(header),
    ...(signature === "" ? [] : [signed]),
    ...(claims.ok ? [] : claims.failures),
  ];
  return refuseAny(failures) ?? claims;
}

/** `{"alg":"none","typ":"JWT"}`, as nearly every consumer spells it. */
const usualHeader = "eyJhbGciOiJub25lIiwidHlwIjoiSldUIn0";

function headerFailures(encoded: string): readonly ClaimFailure[] {
  if (encoded === usualHeader) return [];
  const header = readPart("header", encoded);
  return header.ok ? unsecuredHeaderFailures(header.value) : header.failures;
}

function claimsOf(encoded: string, terms: Terms): Checked {
  const payload = readPart("payload", encoded);
  return payload.ok ? checkClaims(payload.value, terms) : payload;
}

const signed: ClaimFailure = {
  claim: "signature",
  code: "not-allowed",
  rule: "The signature must be empty: this provider takes unsecured tokens only.",
  requirement: "JWT-02",
};
