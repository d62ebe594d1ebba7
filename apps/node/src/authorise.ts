import { readUnsecured, verifySigned } from "@careslot/jwt";
import type { Ports } from "@careslot/provider";
import type { Settings } from "./settings/settings.ts";
import { verifySignature } from "./verify-signature.ts";

/** Checks tokens as the trust mode says: by their signature, or the unsigned interim form and nothing else (D-10). */
export function createAuthorise(
  { trust, clockTolerance }: Pick<Settings, "trust" | "clockTolerance">,
  audience: string,
): Ports["authorise"] {
  switch (trust.mode) {
    case "jwks":
      return (token, scopes, now) =>
        verifySigned(token, trust.keys, { audience, clockTolerance, scopes }, now, { verifySignature });
    case "unsecured":
      return async (token, scopes, now) => readUnsecured(token, { audience, clockTolerance, scopes }, now);
  }
}
