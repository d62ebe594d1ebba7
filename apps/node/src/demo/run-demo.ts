import { signWith } from "../keys/signing.ts";
import { startServer } from "../server/start-server.ts";
import { stopSignal } from "../server/stop-signal.ts";
import { readSettings } from "../settings/read-settings.ts";
import type { GivenSettings } from "../settings/variables.ts";
import { keepSealed } from "../store/keep-sealed.ts";
import { openStore } from "../store/open-store.ts";
import { warn } from "../warn.ts";
import { demoKeys } from "./demo-keys.ts";
import { importDemo } from "./import-demo.ts";
import { onEnter } from "./on-enter.ts";
import { welcome } from "./welcome.ts";

/** Serves a diary of the coming days, with keys of its own, until it is told to stop. */
export async function runDemo(given: GivenSettings): Promise<void> {
  const { privateKey, keySet } = await demoKeys();
  const settings = readSettings({ ...given, JWT_TRUST: "jwks", JWT_JWKS: keySet });
  using store = await openStore(settings.databaseUrl);
  await importDemo(store.appointments, new Date());
  await using _sealing = keepSealed(store.appointments, warn);
  await using server = await startServer(settings, store.appointments);
  const show = async () => console.log(await welcome(server.baseUrl, store.appointments, signWith(privateKey)));
  const stopped = stopSignal();
  await show();
  console.log(`listening on ${server.url}`);
  using _again = onEnter(() => void show());
  await stopped;
}
