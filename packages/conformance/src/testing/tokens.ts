import { unsecuredToken } from "../tokens/unsecured-token.ts";
import type { Asked } from "./handler.ts";
import { baseUrl, now } from "./open-provider.ts";

/** What a token that was sent says, unchecked; nothing where it is none. */
export function sentClaims({ headers }: Asked): { readonly [claim: string]: unknown } | undefined {
  const payload = headers.get("Authorization")?.split(".")[1];
  if (payload === undefined) return undefined;
  return JSON.parse(atob(payload.replaceAll("-", "+").replaceAll("_", "/"))) as { readonly [claim: string]: unknown };
}

export function hasScope(asked: Asked, scope: string): boolean {
  return sentClaims(asked)?.["requested_scope"] === scope;
}

/** The request with a token that is all right, whatever it came with. */
export function freshToken(scope: string): (asked: Asked) => Asked {
  return (asked) => {
    const headers = new Headers(asked.headers);
    const token = unsecuredToken({ scope, audience: baseUrl, organisation: "RX1", lifetime: 300 }, now);
    headers.set("Authorization", `Bearer ${token}`);
    return { ...asked, headers };
  };
}
