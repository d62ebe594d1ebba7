import type { ClaimFailure } from "../checked.ts";
import { type Outcome, refuse } from "../refusal.ts";

/** The three parts of a token, each in base64url. */
export interface TokenParts {
  readonly header: string;
  readonly payload: string;
  /** Empty in a token that is not signed. */
  readonly signature: string;
}

/** An NHS token has about 1,500 characters. */
const maximumLength = 8192;

const threeParts = /^[A-Za-z0-9_-]+(\.[A-Za-z0-9_-]*){2}$/;

/** Base64url in the only spelling that encoding yields: no impossible length, and no bits left over at the end. */
const canonicalBase64url = /^(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-][AQgw]|[A-Za-z0-9_-]{2}[AEIMQUYcgkosw048])?$/;

/**
 * Takes a token apart by its text alone: nothing is decoded yet. Lenient decoders accept many spellings of one token;
 * here a token has one.
 * @see https://www.rfc-editor.org/rfc/rfc7515#section-3.1
 */
export function splitToken(token: string): Outcome<TokenParts> {
  if (token.length > maximumLength) return refuse(tooLong);
  if (!threeParts.test(token)) return refuse(notThreeParts);
  const [header = "", payload = "", signature = ""] = token.split(".");
  if (![header, payload, signature].every((part) => canonicalBase64url.test(part))) return refuse(notCanonical);
  return { ok: true, value: { header, payload, signature } };
}

const tooLong: ClaimFailure = {
  claim: "token",
  code: "too-large",
  rule: `The token must not be longer than ${maximumLength} characters.`,
  requirement: "JWT-29",
};

const notThreeParts: ClaimFailure = {
  claim: "token",
  code: "malformed",
  rule: "The token must be three parts of base64url with a dot between them, and nothing else.",
  requirement: "JWT-01",
};

const notCanonical: ClaimFailure = {
  claim: "token",
  code: "malformed",
  rule: "Each part of the token must be canonical base64url without padding.",
  requirement: "JWT-01",
};
