import { once } from "node:events";
import { connect } from "node:net";
import { decodeUtf8, readResource } from "@careslot/fhir";
import { expect, onTestFinished, test } from "vitest";
import type { Heard } from "../../fuzz/reply.ts";
import { utf8 } from "../../fuzz/write-message.ts";
import { openSocket } from "../fuzz/open-socket.ts";
import { listen } from "./listen.ts";

const tunnel = "CONNECT a:443 HTTP/1.1\r\nHost: a:443\r\n\r\n";

/** Sends text to a server that tells what it was asked, and gives what comes of it. */
async function open(): Promise<(text: string) => Promise<Heard>> {
  const listening = await listen(async () => told, "127.0.0.1", 0);
  const { send, close } = openSocket(new URL(listening.origin), 60_000);
  onTestFinished(() => {
    close();
    listening.close();
  });
  return (text) => send({ bytes: utf8(text), head: false, whole: true, alone: true });
}

async function told(request: Request): Promise<Response> {
  const { pathname, search } = new URL(request.url);
  const asked = [request.method, pathname + search, request.headers.get("X-One") ?? "-", await request.text()];
  return new Response(asked.join(" "));
}

function textOf(heard: Heard): string {
  if (typeof heard === "string") return heard;
  const text = decodeUtf8(heard.body);
  return text.ok ? text.value : "no text";
}

test.each([
  ["a GET with a body, which says nothing", "GET /a HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\n\r\nx", "GET /a - "],
  ["a whole URL as target", "GET http://elsewhere.example/a?b HTTP/1.1\r\nHost: a\r\n\r\n", "GET /a?b - "],
  ["two slashes, which name no host", "GET //b/a HTTP/1.1\r\nHost: a\r\n\r\n", "GET //b/a - "],
  ["a header that came twice", "GET /a HTTP/1.1\r\nHost: a\r\nX-One: 1\r\nX-One: 2\r\n\r\n", "GET /a 1, 2 "],
  ["an unknown expectation", "POST /a HTTP/1.1\r\nHost: a\r\nExpect: x\r\nContent-Length: 1\r\n\r\nx", "POST /a - x"],
])("passes on %s", async (_title, text, asked) => {
  const send = await open();
  expect(textOf(await send(text))).toBe(asked);
});

test.each([
  ["what is no HTTP", "hello\r\n\r\n", 400, "json"],
  [
    "a target that is no URL",
    "GET http://[::1/ HTTP/1.1\r\nHost: a\r\nAccept: application/fhir+xml\r\n\r\n",
    400,
    "xml",
  ],
  ["what is asked of the server as a whole", "OPTIONS * HTTP/1.1\r\nHost: a\r\n\r\n", 400, "json"],
  ["a request without a Host header", "GET / HTTP/1.1\r\n\r\n", 400, "json"],
  ["a body that breaks off", "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\nxyz\r\n", 400, "json"],
  ["headers that are too large", `GET / HTTP/1.1\r\nHost: a\r\nX-One: ${"x".repeat(20_000)}\r\n\r\n`, 431, "json"],
  ["TRACE", "TRACE / HTTP/1.1\r\nHost: a\r\nAccept: application/fhir+xml\r\n\r\n", 405, "xml"],
  ["a tunnel", tunnel, 405, "json"],
] as const)("refuses %s in FHIR's words (ERR-01)", async (_title, text, status, format) => {
  const send = await open();
  const heard = await send(text);
  expect(heard).toMatchObject({ status });
  expect(readResource(textOf(heard), format)).toMatchObject({ ok: true, value: { resourceType: "OperationOutcome" } });
});

test.each([
  ["what is no HTTP", "hello\r\n\r\n"],
  ["the wish for a tunnel", tunnel],
])("answers a whole request before %s that comes after it", async (_title, after) => {
  const send = await open();
  expect(textOf(await send(`GET /a HTTP/1.1\r\nHost: a\r\n\r\n${after}`))).toBe("GET /a - ");
});

test("goes on where clients break off that wished for a tunnel", async () => {
  const listening = await listen(async () => told, "127.0.0.1", 0);
  onTestFinished(listening.close);
  const { port } = new URL(listening.origin);
  for (let client = 0; client < 20; client++) {
    const socket = connect(Number(port), "127.0.0.1");
    socket.write(tunnel);
    await once(socket, "data");
    socket.resetAndDestroy();
  }
  expect((await fetch(`${listening.origin}/a`)).status).toBe(200);
});
