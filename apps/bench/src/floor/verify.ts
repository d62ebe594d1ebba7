import { createLocalJWKSet, type JSONWebKeySet, jwtVerify, UnsecuredJWT } from "jose";

/** Who asks: the organisation's code in the token, once it has been verified. */
export type Verify = (authorization: string | undefined) => Promise<string>;

/** What jose does for a token: its signature and times, and nothing of what the NHS wants of it. */
export function verifyWith(keySet: string | undefined, audience: string): Verify {
  const organisation = (payload: object) =>
    (payload as { requesting_organization: { identifier: readonly { value: string }[] } }).requesting_organization
      .identifier[0]?.value ?? "";
  if (keySet === undefined)
    return async (header) => organisation(UnsecuredJWT.decode(header?.slice(7) ?? "", { audience }).payload);
  // The set imports its key when it is used first, and keeps it.
  const keys = createLocalJWKSet(JSON.parse(keySet) as JSONWebKeySet);
  return async (header) =>
    organisation((await jwtVerify(header?.slice(7) ?? "", keys, { audience, algorithms: ["ES256"] })).payload);
}
