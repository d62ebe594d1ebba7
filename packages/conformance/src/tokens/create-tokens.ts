import { cannotGoOn } from "../case-stopped.ts";
import type { TokenClaims, TokenRequest, TokenSource } from "./token-request.ts";

/** Seconds that a token lives: the longest that a provider has to accept (JWT-08). */
const usualLifetime = 300;

interface TokenSettings {
  readonly source: TokenSource;
  readonly audience: string;
  readonly organisation: string;
  readonly now: () => Date;
}

/** Gives the tokens of a run. One that is asked for again is used again, until half of its life has gone. */
export function createTokens(settings: TokenSettings): (request: TokenRequest) => Promise<string> {
  const kept = new Map<string, { readonly until: number; readonly token: Promise<string> }>();
  return (request) => {
    const claims: TokenClaims = {
      audience: settings.audience,
      organisation: settings.organisation,
      lifetime: usualLifetime,
      ...request,
    };
    const key = JSON.stringify(claims);
    const time = settings.now().getTime();
    const known = kept.get(key);
    if (known !== undefined && time < known.until) return known.token;
    const token = ask(settings.source, claims);
    kept.set(key, { until: time + (Math.abs(claims.lifetime) * 1000) / 2, token });
    return token;
  };
}

async function ask(source: TokenSource, claims: TokenClaims): Promise<string> {
  try {
    return await source(claims);
  } catch {
    throw cannotGoOn(`no token with the scope ${claims.scope} could be had`);
  }
}
