import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { buffer } from "node:stream/consumers";
import { type Fetch, openProvider } from "./open-provider.ts";

export interface ServedProvider extends AsyncDisposable {
  readonly baseUrl: string;
  /** The same provider, asked without the socket. */
  readonly fetch: Fetch;
}

/** The real provider by the real time, on a socket. What is sent to it may be seen to on the way. */
export async function serveProvider(
  between: (provider: Fetch) => Fetch = (provider) => provider,
): Promise<ServedProvider> {
  const server = createServer().listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const provider = await openProvider({ at: `${origin}/STU3`, clock: () => new Date() });
  const fetch = between(provider);
  const answer = async (incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> => {
    const { method = "GET", url = "/", headers } = incoming;
    const sent = await buffer(incoming);
    const body = sent.length === 0 ? {} : { body: sent };
    const request = new Request(origin + url, { method, headers: headers as Record<string, string>, ...body });
    const response = await fetch(request);
    outgoing.writeHead(response.status, Object.fromEntries(response.headers)).end(await response.text());
  };
  server.on("request", (incoming, outgoing) => void answer(incoming, outgoing));
  return {
    baseUrl: `${origin}/STU3`,
    fetch: provider,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
