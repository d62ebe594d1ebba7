import type { Server } from "node:http";
import type { Socket } from "node:net";

/** Requests that one connection may have sent before their answers have gone out. */
const mostWaiting = 16;

/**
 * Closes a connection on which more requests than that wait for their answers. Consumers send one after another; who sends
 * many and reads no answer would else have, with a single connection, all that the server may have under way.
 */
export function boundPipelining(server: Server): void {
  const waiting = new WeakMap<Socket, number>();
  server.on("request", ({ socket }, response) => {
    const count = (waiting.get(socket) ?? 0) + 1;
    waiting.set(socket, count);
    if (count > mostWaiting) socket.destroy();
    response.on("close", () => waiting.set(socket, (waiting.get(socket) ?? 1) - 1));
  });
}
