import { once } from "node:events";
import { connect } from "node:net";
import type { BenchRequest } from "./request.ts";

/**
 * A connection that does next to nothing: a request is bytes that are ready, of an answer it reads where it ends. A client
 * of the usual kind takes as long for a request as a server, and what waits for it would look like a slow answer.
 */
export interface BareConnection extends Disposable {
  /** Sends a request, one at a time, and gives the status of its answer once all of that is there. */
  readonly exchange: (request: Buffer) => Promise<number>;
}

export async function openBareConnection(origin: string): Promise<BareConnection> {
  const { hostname, port } = new URL(origin);
  const socket = connect({ host: hostname, port: Number(port), noDelay: true });
  await once(socket, "connect");
  let answered: PromiseWithResolvers<number> | undefined;
  let received: Buffer = Buffer.alloc(0);
  socket.on("data", (chunk: Buffer) => {
    received = received.length === 0 ? chunk : Buffer.concat([received, chunk]);
    const status = statusOnceWhole(received);
    if (status === undefined) return;
    received = Buffer.alloc(0);
    answered?.resolve(status);
  });
  socket.on("error", (error) => answered?.reject(error));
  socket.on("close", () => answered?.reject(new Error("The server closed a connection.")));
  return {
    exchange: (request) => {
      answered = Promise.withResolvers();
      socket.write(request);
      return answered.promise;
    },
    [Symbol.dispose]: () => void socket.destroy(),
  };
}

/** A request as it goes over the wire. */
export function bytesOf({ method, path, headers, body }: BenchRequest, origin: string): Buffer {
  const length = body === undefined ? {} : { "content-length": Buffer.byteLength(body) };
  const sent = { host: new URL(origin).host, ...headers, ...length };
  const lines = Object.entries(sent).map(([name, value]) => `${name}: ${value}\r\n`);
  return Buffer.from(`${method} ${path} HTTP/1.1\r\n${lines.join("")}\r\n${body ?? ""}`);
}

/** The status of an answer, once all of it has been received; 0 where it does not say how long it is. */
function statusOnceWhole(received: Buffer): number | undefined {
  const head = received.indexOf("\r\n\r\n");
  if (head === -1) return undefined;
  const said = /^HTTP\/1\.1 (\d+)[^]*\ncontent-length: (\d+)/i.exec(received.toString("latin1", 0, head));
  if (said === null) return 0;
  return received.length < head + 4 + Number(said[2]) ? undefined : Number(said[1]);
}
