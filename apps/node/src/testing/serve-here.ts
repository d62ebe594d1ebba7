import type { Server } from "node:http";
import type { Appointments } from "@careslot/appointments";
import type { LogEvent } from "@careslot/provider";
import { createPorts } from "../ports.ts";
import { answerRequests } from "../server/answer-requests.ts";
import { closeGracefully } from "../server/close-gracefully.ts";
import { createServer } from "../server/create-server.ts";
import { createDeferredWork } from "../server/deferred-work.ts";
import { listen } from "../server/listen.ts";
import { readSettings } from "../settings/read-settings.ts";
import { openStore, type Store } from "../store/open-store.ts";

/** A server of this very process. */
export interface ServingHere extends AsyncDisposable {
  readonly server: Server;
  readonly port: number;
  readonly appointments: Appointments;
  /** Every event that it has logged. */
  readonly logged: readonly LogEvent[];
  /** Resolves once everything has been written down that answers do not wait for. */
  readonly settled: () => Promise<void>;
}

/** Serves from an empty database in memory, if no store is given. The store is closed with the server. */
export async function serveHere(given?: Store): Promise<ServingHere> {
  const settings = readSettings({ JWT_TRUST: "unsecured", DATABASE_URL: ":memory:" });
  const store = given ?? (await openStore(settings.databaseUrl));
  const { defer, settled } = createDeferredWork();
  const server = createServer(undefined);
  const port = await listen(server, settings.host, 0);
  const logged: LogEvent[] = [];
  const ports = createPorts({ ...settings, baseUrl: `http://localhost:${port}/STU3` }, store.appointments, defer);
  answerRequests(server, { ...ports, log: (event) => void logged.push(event) }, {});
  const stop = async (): Promise<void> => {
    await closeGracefully(server);
    await settled();
    store[Symbol.dispose]();
  };
  return { server, port, appointments: store.appointments, logged, settled, [Symbol.asyncDispose]: stop };
}
