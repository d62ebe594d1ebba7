import { cannotApply } from "../case-stopped.ts";
import type { Context } from "../context.ts";
import { decodePart, encodePart } from "./token-part.ts";

type Claims = Readonly<Record<string, unknown>>;

/**
 * The token of a search with other claims. Anybody can change what nobody has signed: the case does not apply where
 * tokens are signed, and their issuer would have to make a bad one.
 */
export async function alteredToken(context: Context, change: (claims: Claims) => Claims): Promise<string> {
  const token = await context.token({ scope: "organization/slot.read" });
  const [header = "", payload = "", signature] = token.split(".");
  if (signature !== "") throw cannotApply("the tokens are signed, and their source makes none with such claims");
  return `${header}.${encodePart(change(decodePart(payload)))}.`;
}
