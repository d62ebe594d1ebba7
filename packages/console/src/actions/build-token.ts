import { mintUnsecured } from "@careslot/jwt";
import { readForm } from "../http/read-form.ts";
import { showTokens } from "../pages/tokens.ts";
import { sampleClaims } from "../tokens/sample-claims.ts";
import type { Page } from "../visit.ts";

/** Builds a token of what was entered. */
export const buildToken: Page = async (context) => {
  const { mint, clock } = context.var.ports;
  const wish = await readForm(context, ["scope", "ods", "user", "aud", "ttl", "signature"]);
  const errors = {
    ...(!/^[A-Za-z0-9]{1,12}$/.test(wish.ods) && { ods: "Enter an ODS code, such as ZZ999" }),
    ...(wish.user === "" && { user: "Enter the id of a user" }),
    ...(wish.aud === "" && { aud: "Enter the service root that the token is for" }),
    ...(!/^\d{1,5}$/.test(wish.ttl) && { ttl: "Enter a number of seconds, such as 300" }),
  };
  if (Object.keys(errors).length > 0) return showTokens(context, { wish, errors });
  const { scope, ods: odsCode, user, aud: audience } = wish;
  const claims = sampleClaims({ scope, audience, odsCode, user, ttl: Number(wish.ttl), now: clock() });
  const built = mint === undefined || wish.signature === "none" ? mintUnsecured(claims) : await mint(claims);
  return showTokens(context, { wish, built });
};
