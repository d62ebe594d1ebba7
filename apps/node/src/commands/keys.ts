import type { CommandDef } from "citty";

const args = {
  dir: { type: "positional", required: true, description: "Folder to write them to; it is made if it is not there" },
} as const;

export const keys: CommandDef<typeof args> = {
  meta: { name: "keys", description: "Makes a key pair: a private JWK to sign tokens with, and its JWK Set" },
  args,
  async run({ args }) {
    const { makeKeyPair } = await import("../keys/make-key-pair.ts");
    const { privateKey, keySet } = await makeKeyPair(args.dir);
    console.log(`${privateKey}\n${keySet}`);
  },
};
