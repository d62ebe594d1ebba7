import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";
import { responseFormat } from "@careslot/fhir";
import { takesGzip } from "@careslot/provider";
import { originOf } from "./origin-of.ts";
import { readRequest } from "./read-request.ts";
import { refusal } from "./refusal.ts";
import { refuseUnreadable } from "./refuse-unreadable.ts";

/** A server that answers until it is closed. */
export interface Listening {
  /** Without a path, such as `http://127.0.0.1:8090`. */
  readonly origin: string;
  /** Stops at once. */
  readonly close: () => void;
}

/** How requests are answered, once it is known where. */
type Answers = (origin: string) => Promise<(request: Request) => Response | Promise<Response>>;

/** Answers HTTP requests on a port; 0 takes one that is free. */
export async function listen(answers: Answers, host: string, port: number): Promise<Listening> {
  // A request without a Host header is left to be refused as any other that cannot be read.
  const server = createServer({ requireHostHeader: false }).listen(port, host);
  await once(server, "listening");
  const origin = originOf(host, (server.address() as AddressInfo).port);
  const fetch = await answers(origin);
  server.on("request", (incoming: IncomingMessage, outgoing: ServerResponse) => {
    answer(incoming, outgoing, origin, fetch).catch(() => outgoing.destroy());
  });
  // What a client expects of a server besides 100-continue may be passed over.
  server.on("checkExpectation", (incoming, outgoing) => server.emit("request", incoming, outgoing));
  refuseUnreadable(server);
  return {
    origin,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

async function answer(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  origin: string,
  fetch: Awaited<ReturnType<Answers>>,
): Promise<void> {
  const hungUp = new AbortController();
  outgoing.once("close", () => hungUp.abort());
  const request = await readRequest(incoming, origin, hungUp.signal);
  if (typeof request === "string") {
    const wanted = responseFormat({ accept: incoming.headers.accept });
    const { status, headers, body } = refusal(request, wanted.ok ? wanted.value : "json");
    outgoing.writeHead(status, headers).end(body);
  } else {
    const response = await fetch(request);
    const body = Buffer.from(await response.bytes());
    const isPacked = body.length > 0 && takesGzip(request.headers.get("Accept-Encoding") ?? "");
    if (isPacked) response.headers.set("Content-Encoding", "gzip");
    outgoing.writeHead(response.status, Object.fromEntries(response.headers)).end(isPacked ? gzipSync(body) : body);
  }
}
