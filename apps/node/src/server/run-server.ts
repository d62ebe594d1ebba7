import type { Appointments } from "@careslot/appointments";
import { mintUnsecured } from "@careslot/jwt";
import type { ServedConsole } from "../console/serve-console.ts";
import type { Settings } from "../settings/settings.ts";
import { warningsOf } from "../settings/warnings.ts";
import { keepSealed } from "../store/keep-sealed.ts";
import { openStore } from "../store/open-store.ts";
import { warn } from "../warn.ts";
import { besides } from "./besides.ts";
import { startServer } from "./start-server.ts";
import { stopSignal } from "./stop-signal.ts";

/** Serves until the process is told to stop; then ends what is under way, seals the audit trail, and closes the database last. */
export async function runServer(settings: Settings): Promise<void> {
  using store = await openStore(settings.databaseUrl);
  await using _sealing = keepSealed(store.appointments, warn);
  const { sentinels } = settings;
  using _sentinels = sentinels === "on" ? await sentinelsIn(store.appointments) : null;
  const extras = await besides(await consoleOf(settings), sentinels);
  await using server = await startServer(settings, store.appointments, extras);
  const stopped = stopSignal();
  for (const warning of warningsOf(settings)) warn(warning);
  if (server.metricsUrl !== undefined) console.log(`metrics at ${server.metricsUrl}`);
  console.log(`listening on ${server.url}`);
  await stopped;
}

async function sentinelsIn(appointments: Appointments): Promise<Disposable> {
  const { keepSentinels } = await import("../sentinels/keep-sentinels.ts");
  return keepSentinels(appointments, warn);
}

/** The console, where there is a password for it. It holds no key: tokens it can make only where none are signed. */
async function consoleOf({ consolePassword: password, trust }: Settings): Promise<ServedConsole | undefined> {
  if (password === undefined) return undefined;
  const { serveConsole } = await import("../console/serve-console.ts");
  const mint = async (claims: object) => mintUnsecured(claims);
  return serveConsole({ access: { mode: "password", password }, ...(trust.mode === "unsecured" && { mint }) });
}
