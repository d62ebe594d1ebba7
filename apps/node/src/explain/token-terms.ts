import { keySourceOf } from "../settings/key-source.ts";
import { Refusal } from "../refusal.ts";
import type { TokenTerms } from "./check-token.ts";
import type { DecodedToken } from "./decode-token.ts";

/** What the operator holds a token against, and what is left out because nothing was given for it. */
export interface GivenTerms {
  readonly policy: TokenTerms;
  readonly unchecked: readonly string[];
}

/** The terms out of the command's flags. Without `aud` the token's own audience is taken for the right one. */
export function termsOf(
  { aud, scope, jwks }: Readonly<Record<"aud" | "scope" | "jwks", unknown>>,
  { claims, isSigned }: DecodedToken,
): GivenTerms {
  const policy: TokenTerms = {
    audience: isGiven(aud) ? aud : audienceIn(claims),
    ...(isGiven(scope) && { scopes: [scope] }),
    ...(isGiven(jwks) && { keys: keysIn(jwks) }),
  };
  return {
    policy,
    unchecked: [
      ...(isGiven(aud) ? [] : ["aud is not compared: give the provider's service root with --aud"]),
      ...(isGiven(jwks) || !isSigned ? [] : ["the signature is not verified: give the keys with --jwks"]),
    ],
  };
}

function isGiven(flag: unknown): flag is string {
  return typeof flag === "string" && flag !== "";
}

function keysIn(file: string): NonNullable<TokenTerms["keys"]> {
  try {
    return keySourceOf(file);
  } catch (error) {
    throw error instanceof Refusal ? new Refusal(`--jwks ${error.message}`) : error;
  }
}

/** One that every token has, where it has one at all. */
function audienceIn(claims: string | undefined): string {
  const parsed: unknown = claims === undefined ? undefined : JSON.parse(claims);
  const aud = typeof parsed === "object" && parsed !== null && "aud" in parsed ? parsed.aud : undefined;
  const one: unknown = Array.isArray(aud) ? aud[0] : aud;
  return typeof one === "string" && one !== "" ? one : "https://provider.example/STU3";
}
