import type { ConsolePorts } from "../ports.ts";
import { sampleClaims, sampleOdsCode } from "./sample-claims.ts";

/** A token that lets a request of the console in; nothing where the console can't make any. */
export async function tokenFor(scope: string, { mint, settings, clock }: ConsolePorts): Promise<string | undefined> {
  const wish = {
    scope,
    audience: settings.baseUrl,
    odsCode: sampleOdsCode,
    user: "example-user",
    ttl: 300,
    now: clock(),
  };
  return mint?.(sampleClaims(wish));
}
