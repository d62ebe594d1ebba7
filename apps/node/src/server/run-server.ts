import type { Settings } from "../settings/settings.ts";
import { warningsOf } from "../settings/warnings.ts";
import { openStore } from "../store/open-store.ts";
import { startServer } from "./start-server.ts";
import { stopSignal } from "./stop-signal.ts";

/** Serves until the process is told to stop; then ends what is under way, and closes the database last. */
export async function runServer(settings: Settings): Promise<void> {
  using store = await openStore(settings.databaseUrl);
  await using server = await startServer(settings, store.appointments);
  const stopped = stopSignal();
  for (const warning of warningsOf(settings)) console.error(`careslot: ${warning}`);
  console.log(`listening on ${server.url}`);
  await stopped;
}
