import * as base64url from "jose/base64url";

/**
 * Writes a token of the NHS interim form, without a signature. Takes any claims, right or wrong: tests need both.
 * @see requirement JWT-02
 */
export function mintUnsecured(claims: object): string {
  const header = base64url.encode('{"alg":"none","typ":"JWT"}');
  return `${header}.${base64url.encode(JSON.stringify(claims))}.`;
}
