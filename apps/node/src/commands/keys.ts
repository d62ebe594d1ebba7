import type { CommandDef } from "citty";
import { Refusal } from "../refusal.ts";

const args = {
  dir: { type: "positional", required: true, description: "Folder to write them to; it is made if it is not there" },
} as const;

export const keys: CommandDef<typeof args> = {
  meta: { name: "keys", description: "Makes a key pair: a private JWK to sign tokens with, and its JWK Set" },
  args,
  async run({ args }) {
    if (args._.length > 1) throw new Refusal("keys are made in one folder at a time");
    const { makeKeyPair } = await import("../keys/make-key-pair.ts");
    const { privateKey, keySet } = await makeKeyPair(args.dir);
    console.log(`${privateKey}\n${keySet}`);
  },
};
