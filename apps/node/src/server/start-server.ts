import type { Appointments } from "@careslot/appointments";
import { createPorts } from "../ports.ts";
import { defaultBaseUrl, type Settings } from "../settings/settings.ts";
import { answerRequests } from "./answer-requests.ts";
import { closeGracefully } from "./close-gracefully.ts";
import { createServer } from "./create-server.ts";
import { createDeferredWork } from "./deferred-work.ts";
import { listen } from "./listen.ts";
import { watchLoad } from "./load.ts";
import { strictTransportSecurity } from "./strict-transport-security.ts";

/** A provider that serves. At the end of its scope it finishes the requests under way and all that they left to do. */
export interface RunningServer extends AsyncDisposable {
  /** Where it listens, such as `http://127.0.0.1:8080`. */
  readonly url: string;
  /** Absolute service root that consumers use. */
  readonly baseUrl: string;
}

/** Serves the appointments at the address that the settings name. */
export async function startServer(settings: Settings, appointments: Appointments): Promise<RunningServer> {
  await using untilStarted = new AsyncDisposableStack();
  const deferred = createDeferredWork();
  const server = createServer(settings.tls);
  const port = await listen(server, settings.host, settings.port);
  untilStarted.defer(deferred.settled);
  untilStarted.defer(() => closeGracefully(server));
  // The service root may need the port that was found, so the provider comes after it: before the first request even so.
  const baseUrl = settings.baseUrl ?? defaultBaseUrl(port);
  const load = watchLoad(server, settings.maxRequests, appointments);
  const ports = createPorts({ ...settings, baseUrl }, load.appointments, deferred.defer);
  answerRequests(
    server,
    { ...ports, hasRoom: load.hasRoom },
    settings.tls === undefined ? {} : strictTransportSecurity,
  );
  const whileServing = untilStarted.move();
  return { url: urlOf(settings, port), baseUrl, [Symbol.asyncDispose]: () => whileServing.disposeAsync() };
}

function urlOf({ tls, host }: Settings, port: number): string {
  return `${tls === undefined ? "http" : "https"}://${host.includes(":") ? `[${host}]` : host}:${port}`;
}
