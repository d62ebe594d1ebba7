import { readFile } from "node:fs/promises";
import { demoKeys } from "@careslot/node/src/demo/demo-keys.ts";
import { onEnter } from "@careslot/node/src/demo/on-enter.ts";
import { welcome } from "@careslot/node/src/demo/welcome.ts";
import { signWith } from "@careslot/node/src/keys/signing.ts";
import { loadDemo } from "./load-demo.ts";
import { migrate, withLocalDiary } from "./local-diary.ts";
import { startServer } from "./start-server.ts";

export interface DevOptions {
  readonly port: number;
  /** Where wrangler keeps the local database. */
  readonly folder: string;
}

/** Serves the demonstration on a local D1 database until it is told to stop. Gives the exit code. */
export async function runDev({ port, folder }: DevOptions): Promise<number> {
  const baseUrl = `http://localhost:${port}/STU3`;
  const { privateKey, keySet } = await demoKeys();
  await migrate(folder);
  await withLocalDiary(folder, (diary) => loadDemo(diary, new Date()));
  const variables = { BASE_URL: baseUrl, JWT_TRUST: "jwks", JWT_JWKS: await readFile(keySet, "utf8") };
  const server = startServer(port, folder, variables);
  const show = async () => {
    console.log(await withLocalDiary(folder, (diary) => welcome({ baseUrl }, diary, signWith(privateKey))));
  };
  if (await server.serves) {
    await show();
    console.log(`listening on http://localhost:${port}`);
  }
  using _again = onEnter(() => void show());
  return await server.ended;
}
