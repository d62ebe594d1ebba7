import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { type GeneratedKeys, generateKeys } from "@careslot/jwt";

/** How tokens are trusted: by their ES256 signature, or unsecured as the NHS interim form. */
export type Trust =
  | { readonly mode: "jwks"; readonly privateJwk: GeneratedKeys["privateJwk"]; readonly keySet: string }
  | { readonly mode: "unsecured" };

export const unsecured: Trust = { mode: "unsecured" };

/** A new key pair, its public half in a file of the folder. */
export async function signed(folder: string): Promise<Trust> {
  const { privateJwk, jwkSet } = await generateKeys();
  const keySet = join(folder, "jwks.json");
  writeFileSync(keySet, JSON.stringify(jwkSet));
  return { mode: "jwks", privateJwk, keySet };
}

/** What the rows of the table call it. */
export function trustName({ mode }: Trust): string {
  return mode === "jwks" ? "ES256" : "unsecured";
}
