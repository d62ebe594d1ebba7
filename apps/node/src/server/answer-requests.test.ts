import { once } from "node:events";
import { createServer } from "node:http";
import { connect, type Socket } from "node:net";
import { text } from "node:stream/consumers";
import { mintUnsecured } from "@careslot/jwt";
import { expect, it, vi } from "vitest";
import { developmentClaims } from "../keys/development-claims.ts";
import { answerUnreadable } from "./answer-unreadable.ts";
import { listen } from "./listen.ts";
import { serveHere, type ServingHere } from "../testing/serve-here.ts";

const get = "GET /STU3/metadata HTTP/1.1\r\n";
const host = "Host: localhost\r\n";
const post = `POST /STU3/Appointment HTTP/1.1\r\n${host}Content-Type: application/fhir+json\r\n`;
const close = "Connection: close\r\n";
const tunnel = `CONNECT provider.example:443 HTTP/1.1\r\n${host}\r\n`;

it.each<[string, string, number, string]>([
  ["headers that are too large", `${get}${host}X-Long: ${"x".repeat(17_000)}\r\n\r\n`, 431, "headers-too-large"],
  ["many headers that are too large", `${get}${host}${"X-Long: x\r\n".repeat(20_000)}\r\n`, 431, "headers-too-large"],
  ["what is no HTTP", "BOOK ME A SLOT\r\n\r\n", 400, "request-unreadable"],
  ["a header that is none", `${get}${host}No colon\r\n\r\n`, 400, "request-unreadable"],
  ["two lengths", `${get}${host}Content-Length: 1\r\nContent-Length: 2\r\n\r\n`, 400, "request-unreadable"],
  ["no host", `${get}${close}\r\n`, 400, "request-unreadable"],
  ["a host that is none", `${get}Host: a b\r\n${close}\r\n`, 400, "request-unreadable"],
  ["a number for a host that is no address", `${get}Host: 9476719931\r\n${close}\r\n`, 400, "request-unreadable"],
  ["the wish for a tunnel", tunnel, 405, "tunnel-refused"],
])("answers %s with an OperationOutcome, and writes it down (ERR-01, AUD-05)", async (_, request, status, reason) => {
  await using serving = await serveHere();
  const answer = read(await exchange(serving, request));
  expect(answer).toMatchObject({ status, body: { resourceType: "OperationOutcome", issue: [{ severity: "error" }] } });
  expect(answer.fields).toMatchObject({
    "content-type": "application/fhir+json;charset=utf-8",
    "content-length": String(answer.length),
    "cache-control": "no-store",
  });
  const requestId = answer.fields["x-request-id"];
  expect(serving.logged).toMatchObject([{ status, failure: reason, requestId, outcomeId: answer.body.id, route: "*" }]);
  await serving.settled();
  const trail = await serving.appointments.auditTrail(0, 10);
  expect(trail).toMatchObject([{ entry: { interaction: "unknown", outcome: status, reason, requestId } }]);
});

it("passes over what a client expects of a server, if that is unheard of (ERR-01)", async () => {
  await using serving = await serveHere();
  const request = `GET /STU3/Slot HTTP/1.1\r\n${host}Expect: wonders\r\n${close}\r\n`;
  expect(read(await exchange(serving, request))).toMatchObject({ status: 403 });
});

it("leaves room for URLs that the provider finds too long", async () => {
  await using serving = await serveHere();
  const long = `GET /STU3/metadata?${"x".repeat(12_000)} HTTP/1.1\r\n${host}${close}\r\n`;
  expect(read(await exchange(serving, long))).toMatchObject({ status: 414 });
});

it.each([
  ["headers do", () => get],
  ["body does", (token: string) => `${post}Authorization: Bearer ${token}\r\nContent-Length: 9\r\n\r\n{`],
])("answers 408 to a request whose %s not come in time (ERR-01)", async (_, start) => {
  await using serving = await serveHere();
  Object.assign(serving.server, { headersTimeout: 1, requestTimeout: 1 });
  expect(read(await exchange(serving, start(tokenFor(serving))))).toMatchObject({
    status: 408,
    body: { issue: [{ code: "timeout" }] },
  });
});

it("answers a request that turns out not to be HTTP in its middle, and goes on with the others", async () => {
  await using serving = await serveHere();
  const chunked = `${post}Transfer-Encoding: chunked\r\n\r\nmore\r\n`;
  expect(read(await exchange(serving, chunked))).toMatchObject({
    status: 400,
    body: { issue: [{ code: "structure" }] },
  });
  expect(read(await exchange(serving, `${get}${host}${close}\r\n`))).toMatchObject({ status: 200 });
});

it("gives a whole request its answer, whatever comes after it, and closes the connection then", async () => {
  await using serving = await serveHere();
  serving.server.keepAliveTimeout = 0;
  const answers = await exchange(serving, `${get}${host}\r\nBOOK ME A SLOT\r\n\r\n`);
  expect(answers.match(/HTTP\/1\.1 \d+/g)).toEqual(["HTTP/1.1 200"]);
  expect(answers).toContain("CapabilityStatement");
  expect(serving.logged).toMatchObject([{ status: 200 }]);
});

it("answers a whole request also where the wish for a tunnel comes after it", async () => {
  await using serving = await serveHere();
  const answers = await exchange(serving, `${get}${host}\r\n${tunnel}`);
  expect(answers.match(/HTTP\/1\.1 \d+/g)).toEqual(["HTTP/1.1 200"]);
  expect(answers).toContain("CapabilityStatement");
});

it("goes on where a client breaks off that wished for a tunnel", async () => {
  await using serving = await serveHere();
  const accepted: Promise<Socket[]> = once(serving.server, "connection");
  const socket = await open(serving);
  socket.write(tunnel);
  await once(socket, "data");
  socket.resetAndDestroy();
  const [broken] = await accepted;
  await vi.waitFor(() => expect(broken?.errored).toMatchObject({ code: "ECONNRESET" }));
  expect(read(await exchange(serving, `${get}${host}${close}\r\n`))).toMatchObject({ status: 200 });
});

it("refuses what is no HTTP behind requests that have been answered", async () => {
  await using serving = await serveHere();
  const socket = await open(serving);
  socket.write(`HEAD /STU3/metadata HTTP/1.1\r\n${host}\r\n`);
  await once(socket, "data");
  socket.write("BOOK ME A SLOT\r\n\r\n");
  expect(read(await text(socket))).toMatchObject({ status: 400 });
});

it("says nothing in the middle of another answer", async () => {
  const server = createServer((_request, response) => void response.writeHead(200).write("half"));
  answerUnreadable(server, () => expect.fail("It was refused."), {});
  const socket = await open({ port: await listen(server, "127.0.0.1", 0) });
  socket.write(`${post}Transfer-Encoding: chunked\r\n\r\n`);
  await once(socket, "data");
  socket.write("more\r\n");
  await once(socket, "close");
  server.close();
});

it("closes a connection that falls silent after the wish for a tunnel, before a request has its answer", async () => {
  const server = createServer(() => undefined);
  answerUnreadable(server, () => expect.fail("It was refused."), {});
  const socket = await open({ port: await listen(server, "127.0.0.1", 0) });
  socket.write(`${get}${host}\r\n${tunnel}`);
  const [, accepted]: readonly Socket[] = await once(server, "connect");
  accepted?.setTimeout(1);
  await vi.waitFor(() => expect(accepted?.destroyed).toBe(true));
  socket.destroy();
  server.close();
});

it("closes a connection whose client does not", async () => {
  await using serving = await serveHere();
  const socket = connect({ port: serving.port, host: "127.0.0.1", allowHalfOpen: true });
  const [accepted]: Socket[] = await once(serving.server, "connection");
  socket.write("BOOK ME A SLOT\r\n\r\n");
  await once(socket, "data");
  await vi.waitFor(() => expect(accepted?.destroyed).toBe(true), { timeout: 5_000 });
  socket.destroy();
});

function tokenFor({ port }: ServingHere): string {
  const audience = `http://localhost:${port}/STU3`;
  const scope = "patient/appointment.write";
  return mintUnsecured(developmentClaims({ scope, audience, odsCode: "X26", ttl: 300, now: new Date() }));
}

/** All that comes back until the server closes the connection. */
async function exchange(serving: ServingHere, sent: string): Promise<string> {
  const socket = await open(serving);
  socket.write(sent);
  return text(socket);
}

async function open({ port }: Pick<ServingHere, "port">): Promise<Socket> {
  const socket = connect(port, "127.0.0.1");
  await once(socket, "connect");
  return socket;
}

function read(message: string) {
  const [head = "", body = ""] = message.split("\r\n\r\n");
  const [statusLine = "", ...lines] = head.split("\r\n");
  const fields = lines.map((line) => [
    line.slice(0, line.indexOf(":")).toLowerCase(),
    line.slice(line.indexOf(":") + 2),
  ]);
  return {
    status: Number(statusLine.split(" ")[1]),
    fields: Object.fromEntries(fields) as Readonly<Record<string, string>>,
    body: JSON.parse(body) as { readonly id?: string },
    length: Buffer.byteLength(body),
  };
}
