import { existsSync } from "node:fs";
import { type KeyFiles, keyFilesIn, makeKeyPair } from "../keys/make-key-pair.ts";
import { demoFolder } from "./demo-folder.ts";

/** The demonstration's key pair: made on its first start, and kept. */
export async function demoKeys(): Promise<KeyFiles> {
  const files = keyFilesIn(demoFolder);
  return existsSync(files.privateKey) ? files : makeKeyPair(demoFolder);
}
