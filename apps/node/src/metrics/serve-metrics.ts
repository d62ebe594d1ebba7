import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { closeGracefully } from "../server/close-gracefully.ts";
import { listen } from "../server/listen.ts";
import type { Metrics } from "./create-metrics.ts";

/** Where metrics are to be read. */
export interface MetricsAddress {
  readonly host: string;
  /** 0 stands for any free port. */
  readonly port: number;
}

/** Metrics that are being served. */
export interface ServedMetrics extends AsyncDisposable {
  /** Such as `http://127.0.0.1:9464/metrics`. */
  readonly url: string;
}

/** Serves metrics at an address of their own: whoever collects them is no consumer, and has no client certificate. */
export async function serveMetrics(metrics: Metrics, { host, port: wanted }: MetricsAddress): Promise<ServedMetrics> {
  const server = createServer((request, response) => void answer(metrics, request, response));
  const port = await listen(server, host, wanted);
  const name = host.includes(":") ? `[${host}]` : host;
  return { url: `http://${name}:${port}/metrics`, [Symbol.asyncDispose]: () => closeGracefully(server) };
}

async function answer(metrics: Metrics, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (request.method !== "GET" || request.url !== "/metrics") {
    response.writeHead(404).end();
    return;
  }
  const text = await metrics.read();
  response.writeHead(200, { "Content-Type": metrics.contentType, "Cache-Control": "no-store" }).end(text);
}
