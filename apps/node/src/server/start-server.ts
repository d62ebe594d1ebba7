import type { Appointments } from "@careslot/appointments";
import type { LogEvent } from "@careslot/provider";
import { openMetrics } from "../metrics/open-metrics.ts";
import { createPorts } from "../ports.ts";
import { defaultBaseUrl, type Settings } from "../settings/settings.ts";
import { openTracing } from "../tracing/open-tracing.ts";
import { answerRequests } from "./answer-requests.ts";
import { boundPipelining } from "./bound-pipelining.ts";
import { closeGracefully } from "./close-gracefully.ts";
import { createServer } from "./create-server.ts";
import { createDeferredWork } from "./deferred-work.ts";
import { inBursts } from "./in-bursts.ts";
import { listen } from "./listen.ts";
import { watchLoad } from "./load.ts";
import type { Besides } from "./middleware.ts";
import { strictTransportSecurity } from "./strict-transport-security.ts";

/** A provider that serves. At the end of its scope it finishes the requests under way and all that they left to do. */
export interface RunningServer extends AsyncDisposable {
  /** Where it listens, such as `http://127.0.0.1:8080`. */
  readonly url: string;
  /** Absolute service root that consumers use. */
  readonly baseUrl: string;
  /** Where its metrics are to be read, if they are. */
  readonly metricsUrl?: string;
}

/** Serves the appointments at the address that the settings name. */
export async function startServer(
  settings: Settings,
  appointments: Appointments,
  { middleware = [], watch }: Besides = {},
): Promise<RunningServer> {
  await using untilStarted = new AsyncDisposableStack();
  const deferred = createDeferredWork();
  const server = createServer(settings.tls);
  boundPipelining(server);
  const port = await listen(server, settings.host, settings.port);
  untilStarted.defer(deferred.settled);
  untilStarted.defer(() => closeGracefully(server));
  // The service root may need the port that was found, so the provider comes after it: before the first request even so.
  const baseUrl = settings.baseUrl ?? defaultBaseUrl(port);
  const metrics = untilStarted.use(await openMetrics(settings.metrics));
  const tracing = await openTracing();
  const load = watchLoad(server, settings.maxRequests, inBursts(appointments));
  const ports = createPorts({ ...settings, baseUrl }, load.appointments, deferred.defer);
  answerRequests(
    server,
    { ...ports, hasRoom: load.hasRoom, log: told(ports.log, tracing.describe, metrics.count), ...(watch && { watch }) },
    settings.tls === undefined ? {} : strictTransportSecurity,
    [...tracing.middleware, ...middleware],
  );
  const whileServing = untilStarted.move();
  const metricsUrl = metrics.url === undefined ? {} : { metricsUrl: metrics.url };
  return {
    url: urlOf(settings, port),
    baseUrl,
    ...metricsUrl,
    [Symbol.asyncDispose]: () => whileServing.disposeAsync(),
  };
}

/** Tells an event to all of them. */
function told(...listeners: readonly ((event: LogEvent) => void)[]): (event: LogEvent) => void {
  return (event) => {
    for (const listener of listeners) listener(event);
  };
}

function urlOf({ tls, host }: Settings, port: number): string {
  return `${tls === undefined ? "http" : "https"}://${host.includes(":") ? `[${host}]` : host}:${port}`;
}
