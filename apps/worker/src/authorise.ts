import { readUnsecured, verifySigned } from "@careslot/jwt";
import type { Ports } from "@careslot/provider";
import type { Settings } from "./settings.ts";

/** Checks tokens the one way that the deployment trusts, and no other (D-10). */
export function createAuthorise({ trust, baseUrl, clockTolerance }: Settings): Ports["authorise"] {
  const policy = (scopes: readonly string[]) => ({ audience: baseUrl, scopes, clockTolerance });
  if (trust.mode === "unsecured") return async (token, scopes, now) => readUnsecured(token, policy(scopes), now);
  return (token, scopes, now) => verifySigned(token, trust.keys, policy(scopes), now);
}
