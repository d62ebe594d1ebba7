import { existsSync, readFileSync } from "node:fs";
import { mintSigned, mintUnsecured } from "@careslot/jwt";
import { Refusal, systemCode } from "../refusal.ts";

/** Makes a token of claims. */
export type Sign = (claims: object) => Promise<string>;

/** How a token is to be signed, as the command line says it. */
export interface SigningChoice {
  /** File of a private JWK. */
  readonly key?: string | undefined;
  readonly unsecured?: boolean | undefined;
  /** File of the private JWK to use when nothing was said, if it is there. */
  readonly fallback: string;
}

/** The signing that was chosen. Refuses where that is none or more than one. */
export function signing({ key, unsecured = false, fallback }: SigningChoice): Sign {
  if (unsecured && key !== undefined) throw new Refusal("a token is made with --key or --unsecured, not with both");
  if (unsecured) return async (claims) => mintUnsecured(claims);
  if (key !== undefined) return signWith(key);
  if (existsSync(fallback)) return signWith(fallback);
  throw new Refusal("say how to sign the token: --key FILE (careslot keys makes one), or --unsecured for none at all");
}

/** Signs with the private JWK in a file. */
export function signWith(file: string): Sign {
  const key = readKey(file);
  return async (claims) => {
    try {
      return await mintSigned(claims, key);
    } catch {
      throw new Refusal(`${file} holds no private JWK that a token can be signed with`);
    }
  };
}

function readKey(file: string): object {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch (error) {
    throw new Refusal(
      `${file} cannot be read as a private JWK (${error instanceof SyntaxError ? "no JSON" : systemCode(error)})`,
    );
  }
}
