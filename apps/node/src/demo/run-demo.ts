import type { Appointments } from "@careslot/appointments";
import { consolePath } from "@careslot/console";
import { serveConsole } from "../console/serve-console.ts";
import { signWith } from "../keys/signing.ts";
import { importSentinels } from "../sentinels/import-sentinels.ts";
import { besides } from "../server/besides.ts";
import { startServer } from "../server/start-server.ts";
import { stopSignal } from "../server/stop-signal.ts";
import type { GivenSettings } from "../settings/variables.ts";
import { keepSealed } from "../store/keep-sealed.ts";
import { openReplaceableStore } from "../store/replaceable-store.ts";
import { warn } from "../warn.ts";
import { consoleAccess } from "./console-access.ts";
import { demoKeys } from "./demo-keys.ts";
import { demoSandbox } from "./demo-sandbox.ts";
import { demoSettings } from "./demo-settings.ts";
import { importDemo } from "./import-demo.ts";
import { keepRolling } from "./keep-rolling.ts";
import { onEnter } from "./on-enter.ts";
import { welcome } from "./welcome.ts";

/** Serves a diary of the coming days, with keys of its own, until it is told to stop. */
export async function runDemo(given: GivenSettings): Promise<void> {
  const { privateKey, keySet } = await demoKeys();
  const { settings, hasConsole } = demoSettings(given, keySet);
  const { databaseUrl, sentinels, host, consolePassword } = settings;
  const access = hasConsole ? consoleAccess(host, consolePassword) : undefined;
  const sign = signWith(privateKey);
  const fill = async (appointments: Appointments) => {
    await importDemo(appointments, new Date());
    if (sentinels === "on") await importSentinels(appointments, new Date());
  };

  using store = await openReplaceableStore(databaseUrl);
  await store.use(fill);
  using _rolling = keepRolling(() => store.use(fill), warn);
  await using _sealing = keepSealed(store.appointments, warn);
  const sandbox = demoSandbox(store, databaseUrl, fill);
  const desk = access && serveConsole({ access, mint: sign, sandbox, synthetic: true });
  await using server = await startServer(settings, store.appointments, await besides(desk, sentinels));
  const consoleUrl = desk && `${server.url}${consolePath}`;
  const show = async () => console.log(await welcome({ ...server, consoleUrl }, store.appointments, sign));
  const stopped = stopSignal();
  await show();
  console.log(`listening on ${server.url}`);
  using _again = onEnter(() => void show());
  await stopped;
}
