import { promisify } from "node:util";
import type { Server } from "node:http";
import { bounds } from "./bounds.ts";

/** How often connections whose last answer has gone out are looked for, in milliseconds. */
const sweepInterval = 20;

/** Takes no new connection and lets the requests under way end, those at least that end within their time. */
export async function closeGracefully(server: Server): Promise<void> {
  // Whoever keeps a connection busy is told that this answer is its last.
  server.prependListener("request", (_request, response) => (response.shouldKeepAlive = false));
  const closed = promisify(server.close.bind(server))();
  const sweep = setInterval(() => server.closeIdleConnections(), sweepInterval);
  const deadline = setTimeout(() => server.closeAllConnections(), bounds.requestTimeout);
  await closed;
  clearInterval(sweep);
  clearTimeout(deadline);
}
