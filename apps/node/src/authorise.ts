import { readUnsecured, type VerifySignature, verifySigned, verifyWithWebCrypto } from "@careslot/jwt";
import type { Ports } from "@careslot/provider";
import { nextTurn } from "./server/next-turn.ts";
import type { Settings } from "./settings/settings.ts";

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

/** Another thread computes. Requests whose signatures it has verified in the same moment go on together. */
const verifySignature: VerifySignature = async (token, key, alg) => {
  const isVerified = await verifyWithWebCrypto(token, key, alg);
  await nextTurn();
  return isVerified;
};
