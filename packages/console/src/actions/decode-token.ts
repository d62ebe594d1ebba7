import { readForm } from "../http/read-form.ts";
import { showTokens } from "../pages/tokens.ts";
import { decodeToken as decode, longestToken } from "../tokens/decode.ts";
import type { Page } from "../visit.ts";

/** Takes a pasted token apart. */
export const decodeToken: Page = async (context) => {
  const { jwt } = await readForm(context, ["jwt"]);
  const pasted = jwt.replace(/^Bearer\s+/i, "");
  if (pasted === "") return showTokens(context, { errors: { jwt: "Paste a token" } });
  if (pasted.length > longestToken) {
    return showTokens(context, { errors: { jwt: `Paste a token of at most ${longestToken} characters` } });
  }
  return showTokens(context, { pasted, decoded: await decode(pasted, context.var.ports) });
};
