import { once } from "node:events";
import { connect } from "node:net";
import { text } from "node:stream/consumers";
import { expect, it } from "vitest";
import { createServer } from "./create-server.ts";
import { listen } from "./listen.ts";

it("bounds what one client can take up: ten seconds for headers, thirty for a request, so many connections", () => {
  expect(createServer(undefined)).toMatchObject({
    headersTimeout: 10_000,
    requestTimeout: 30_000,
    maxConnections: 2_000,
    timeout: 30_000,
  });
});

it("takes no more than 16 KB of headers", async () => {
  const server = createServer(undefined).on("request", (_request, response) => response.end());
  const port = await listen(server, "127.0.0.1", 0);
  expect(await statusLine(port, 15_000)).toBe("HTTP/1.1 200 OK");
  expect(await statusLine(port, 17_000)).toBe("HTTP/1.1 431 Request Header Fields Too Large");
  server.close();
});

async function statusLine(port: number, length: number): Promise<string | undefined> {
  const socket = connect(port, "127.0.0.1");
  await once(socket, "connect");
  socket.write(`GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nX-Long: ${"x".repeat(length)}\r\n\r\n`);
  return (await text(socket)).split("\r\n", 1)[0];
}
