import type { Settings } from "../settings/settings.ts";
import { warningsOf } from "../settings/warnings.ts";
import { keepSealed } from "../store/keep-sealed.ts";
import { openStore } from "../store/open-store.ts";
import { warn } from "../warn.ts";
import { startServer } from "./start-server.ts";
import { stopSignal } from "./stop-signal.ts";

/** Serves until the process is told to stop; then ends what is under way, seals the audit trail, and closes the database last. */
export async function runServer(settings: Settings): Promise<void> {
  using store = await openStore(settings.databaseUrl);
  await using _sealing = keepSealed(store.appointments, warn);
  await using server = await startServer(settings, store.appointments);
  const stopped = stopSignal();
  for (const warning of warningsOf(settings)) warn(warning);
  if (server.metricsUrl !== undefined) console.log(`metrics at ${server.metricsUrl}`);
  console.log(`listening on ${server.url}`);
  await stopped;
}
