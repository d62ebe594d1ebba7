import { once } from "node:events";
import type { ServerResponse } from "node:http";
import { connect } from "node:net";
import { text } from "node:stream/consumers";
import { expect, it } from "vitest";
import { boundPipelining } from "./bound-pipelining.ts";
import { createServer } from "./create-server.ts";
import { listen } from "./listen.ts";

const get = "GET / HTTP/1.1\r\nHost: localhost\r\n\r\n";
const last = "GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";

it("closes a connection that waits for more than sixteen answers, and with it lets go of all of them (NFR-05)", async () => {
  const responses: ServerResponse[] = [];
  const closed: ServerResponse[] = [];
  const server = createServer(undefined).on("request", (_request, response) => {
    responses.push(response);
    response.once("close", () => closed.push(response));
  });
  boundPipelining(server);
  const socket = connect(await listen(server, "127.0.0.1", 0), "127.0.0.1");
  socket.on("error", () => undefined).resume();
  socket.write(get.repeat(1_000));
  await once(socket, "close");
  server.close();
  await once(server, "close");
  expect(responses.length).toBeGreaterThan(16);
  expect(closed.length).toBe(responses.length);
});

it("lets go of the answers that wait on a connection that asked for a tunnel, once it is closed (NFR-05)", async () => {
  const waiting: Promise<unknown>[] = [];
  const server = createServer(undefined).on("request", (_request, response) => waiting.push(once(response, "close")));
  boundPipelining(server);
  server.on("connect", (_request, socket) => void socket.destroy());
  const socket = connect(await listen(server, "127.0.0.1", 0), "127.0.0.1");
  socket.write(`${get.repeat(4)}CONNECT elsewhere:443 HTTP/1.1\r\nHost: localhost\r\n\r\n`);
  await once(socket, "close");
  expect(waiting).toHaveLength(4);
  await Promise.all(waiting);
  server.close();
});

it("answers who sends sixteen requests before the first answer", async () => {
  const server = createServer(undefined).on("request", (_request, response) => void setImmediate(() => response.end()));
  boundPipelining(server);
  const socket = connect(await listen(server, "127.0.0.1", 0), "127.0.0.1");
  socket.write(`${get.repeat(15)}${last}`);
  expect((await text(socket)).match(/HTTP\/1\.1 200/g)).toHaveLength(16);
  server.close();
});
