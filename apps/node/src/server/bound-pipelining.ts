import type { Server, ServerResponse } from "node:http";
import type { Duplex } from "node:stream";

/** Requests that one connection may have sent before their answers have gone out. */
const mostWaiting = 16;

/**
 * Closes a connection on which more requests than that wait for their answers. Consumers send one after another; who sends
 * many and reads no answer would else have, with a single connection, all that the server may have under way.
 */
export function boundPipelining(server: Server): void {
  const waiting = new WeakMap<Duplex, Set<ServerResponse>>();
  server.on("request", ({ socket }, response) => {
    const responses = waiting.get(socket) ?? new Set();
    waiting.set(socket, responses.add(response));
    if (responses.size > mostWaiting) socket.destroy();
    response.on("close", () => responses.delete(response));
  });
  // A connection that asks for a tunnel is no longer Node's, which would have let go of these when it is closed.
  server.on("connect", (_request, socket) => {
    socket.once("close", () => waiting.get(socket)?.forEach((response) => response.destroy()));
  });
}
