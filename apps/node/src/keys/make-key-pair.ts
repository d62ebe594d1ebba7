import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { generateKeys } from "@careslot/jwt";
import { Refusal } from "../refusal.ts";

/** The two files of a key pair. */
export interface KeyFiles {
  /** The private JWK: who holds it can sign tokens. */
  readonly privateKey: string;
  /** The JWK Set with the public key: what `JWT_JWKS` names. */
  readonly keySet: string;
}

export function keyFilesIn(folder: string): KeyFiles {
  return { privateKey: join(folder, "private-key.json"), keySet: join(folder, "jwks.json") };
}

/** Makes a key pair in a folder. The private key can be read by its owner only; what is there is never overwritten. */
export async function makeKeyPair(folder: string): Promise<KeyFiles> {
  const files = keyFilesIn(folder);
  const taken = Object.values(files).find((file) => existsSync(file));
  if (taken !== undefined) throw new Refusal(`${taken} is there already and is not overwritten`);
  const { privateJwk, jwkSet } = await generateKeys();
  mkdirSync(folder, { recursive: true });
  writeFileSync(files.privateKey, asText(privateJwk), { flag: "wx", mode: 0o600 });
  writeFileSync(files.keySet, asText(jwkSet), { flag: "wx" });
  return files;
}

function asText(value: object): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}
