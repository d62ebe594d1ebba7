import { once } from "node:events";
import { type AddressInfo, createServer, type Socket } from "node:net";
import { expect, onTestFinished, test } from "vitest";
import { utf8 } from "../../fuzz/write-message.ts";
import { openSocket } from "./open-socket.ts";

const granted = "HTTP/1.1 204 No Content\r\n\r\n";
const sending = { bytes: utf8("GET / HTTP/1.1\r\n\r\n"), head: false, whole: true, alone: false };

/** A server of TCP, which does with each request as it is told; all of it is closed when the test is over. */
async function serve(answer: (socket: Socket) => void) {
  const connections: Socket[] = [];
  const server = createServer({ allowHalfOpen: true }, (socket) => {
    connections.push(socket);
    socket.on("data", () => answer(socket)).on("error", () => {});
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const wire = openSocket(new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/STU3`), 200);
  onTestFinished(() => {
    wire.close();
    for (const socket of connections) socket.destroy();
    server.close();
  });
  return { wire, connections };
}

test("keeps a connection, except for requests that need one of their own", async () => {
  const { wire, connections } = await serve((socket) => socket.write(granted));
  for (const alone of [false, false, true, false]) {
    expect(await wire.send({ ...sending, alone })).toMatchObject({ status: 204 });
  }
  expect(connections).toHaveLength(2);
});

test("tells a connection that is closed without a word from one that says nothing", async () => {
  const closing = await serve((socket) => socket.destroy());
  expect(await closing.wire.send(sending)).toBe("dropped");
  const silent = await serve(() => {});
  expect(await silent.wire.send(sending)).toBe("late");
});

test("tries again where a kept connection was closed before the request came", async () => {
  let requests = 0;
  const { wire, connections } = await serve((socket) => {
    requests += 1;
    if (requests === 2) socket.destroy();
    else socket.write(granted);
  });
  expect(await wire.send(sending)).toMatchObject({ status: 204 });
  expect(await wire.send(sending)).toMatchObject({ status: 204 });
  expect(connections).toHaveLength(2);
});

test("says that nothing more will come behind a request that breaks off", async () => {
  const { wire } = await serve((socket) => socket.once("end", () => socket.end("HTTP/1.1 4")));
  expect(await wire.send({ ...sending, whole: false })).toBe("unreadable");
});
