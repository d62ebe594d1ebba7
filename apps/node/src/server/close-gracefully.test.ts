import { once } from "node:events";
import { Agent, get } from "node:http";
import { text } from "node:stream/consumers";
import { expect, it } from "vitest";
import { closeGracefully } from "./close-gracefully.ts";
import { createServer } from "./create-server.ts";
import { listen } from "./listen.ts";

it("ends the request under way, and keeps no idle connection waiting for another", { timeout: 5_000 }, async () => {
  const server = createServer(undefined);
  server.keepAliveTimeout = 0;
  const port = await listen(server, "127.0.0.1", 0);
  const agent = new Agent({ keepAlive: true });
  const call = get({ port, host: "127.0.0.1", agent });
  const [, response] = await once(server, "request");
  const closed = closeGracefully(server);
  response.end("answered");
  const [answer] = await once(call, "response");
  expect(await text(answer)).toBe("answered");
  await expect(closed).resolves.toBeUndefined();
});

it("tells whoever keeps a connection busy that the answer is its last", async () => {
  const server = createServer(undefined);
  await listen(server, "127.0.0.1", 0);
  const closed = closeGracefully(server);
  const response = { shouldKeepAlive: true };
  server.emit("request", undefined, response);
  expect(response.shouldKeepAlive).toBe(false);
  await closed;
});
