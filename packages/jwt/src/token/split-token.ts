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

/**
 * Takes a token apart by its text alone: nothing is decoded yet. Lenient decoders accept many spellings of one token;
 * here a token has one.
 * @see https://www.rfc-editor.org/rfc/rfc7515#section-3.1
 */
export function splitToken(token: string): Outcome<TokenParts> {
  if (token.length > maximumLength) return refuse(tooLong);
  if (!threeParts.test(token)) return refuse(notThreeParts);
  const [header = "", payload = "", signature = ""] = token.split(".");
  if (![header, payload, signature].every(isCanonical)) return refuse(notCanonical);
  return { ok: true, value: { header, payload, signature } };
}

/**
 * Whether a part is spelled as encoding would spell it: of no impossible length, and with no bits left over in the last
 * letter, which then could be another one as well.
 */
function isCanonical(part: string): boolean {
  const last = part.slice(-1);
  switch (part.length % 4) {
    case 0:
      return true;
    case 2:
      return "AQgw".includes(last);
    case 3:
      return "AEIMQUYcgkosw048".includes(last);
    default:
      return false;
  }
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
