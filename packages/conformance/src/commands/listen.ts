import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { buffer } from "node:stream/consumers";

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
  const server = createServer().listen(port, host);
  await once(server, "listening");
  const origin = `http://${host}:${(server.address() as AddressInfo).port}`;
  const fetch = await answers(origin);
  server.on("request", (incoming: IncomingMessage, outgoing: ServerResponse) => {
    answer(incoming, outgoing, origin, fetch).catch(() => outgoing.destroy());
  });
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
  const { method = "GET", url = "/", headers } = incoming;
  const sent = await buffer(incoming);
  const hungUp = new AbortController();
  outgoing.once("close", () => hungUp.abort());
  const response = await fetch(
    new Request(origin + url, {
      method,
      headers: headers as Record<string, string>,
      signal: hungUp.signal,
      ...(sent.length > 0 && { body: sent }),
    }),
  );
  outgoing.writeHead(response.status, Object.fromEntries(response.headers)).end(await response.text());
}
