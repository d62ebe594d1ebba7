import { fixedKeys, type KeySource, remoteKeys } from "@careslot/jwt";

/**
 * The keys that `JWT_JWKS` stands for. Throws a `TypeError`, its message safe to print, for what is neither the https:
 * URL of a JWK Set nor a JWK Set of public keys.
 */
export function readKeys(text: string): KeySource {
  if (text.startsWith("{")) return fixedKeys(parsed(text));
  if (URL.canParse(text)) return remoteKeys(text);
  throw new TypeError("It must be the https: URL of a JWK Set, or the JWK Set itself as JSON.");
}

/** What the JSON says, or nothing, which is no JWK Set. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
