import { type Server, type ServerResponse, STATUS_CODES } from "node:http";
import type { Duplex } from "node:stream";
import { refusal, type Refused } from "./refusal.ts";

/** Milliseconds that a refused client has to take its answer: closed at once, the connection could lose it. */
const linger = 1_000;

/** Answers what Node's parser refuses, and what asks for a tunnel, and closes the connection: Node would say nothing of FHIR. */
export function refuseUnreadable(server: Server): void {
  const last = new WeakMap<Duplex, ServerResponse>();
  const refused = new WeakSet<Duplex>();
  server.on("request", (request, response) => last.set(request.socket, response));
  const close = (socket: Duplex, rule: Refused | undefined): void => {
    // What still comes after that cannot be read either.
    if (refused.has(socket)) return;
    refused.add(socket);
    const response = last.get(socket);
    if (rule === undefined || !socket.writable) socket.destroy();
    else if (response === undefined || response.writableFinished) finish(socket, rule);
    // A whole request that came before is answered; what broke off in the middle is refused, unless its answer is on its way.
    else if (response.req.complete) response.once("finish", () => socket.end());
    else if (response.headersSent) socket.destroy();
    else finish(socket, rule);
  };
  server.on("clientError", (error: NodeJS.ErrnoException, socket) => close(socket, ruleOf(error.code ?? "")));
  server.on("connect", (_request, socket) => {
    // Node leaves this connection to us, and with it that it may break.
    socket.on("error", () => socket.destroy());
    close(socket, "tunnel-refused");
  });
}

/** Nothing is said to connections that broke, or that never came to speak HTTP. */
function ruleOf(code: string): Refused | undefined {
  if (code === "HPE_HEADER_OVERFLOW") return "headers-too-large";
  if (code === "ERR_HTTP_REQUEST_TIMEOUT") return "request-late";
  return code.startsWith("HPE_") ? "request-unreadable" : undefined;
}

function finish(socket: Duplex, rule: Refused): void {
  const { status, headers, body } = refusal(rule);
  const fields = Object.entries({ ...headers, "Content-Length": Buffer.byteLength(body), Connection: "close" });
  const lines = fields.map(([name, value]) => `${name}: ${value}`);
  socket.end([`HTTP/1.1 ${status} ${STATUS_CODES[status]}`, ...lines, "", body].join("\r\n"));
  setTimeout(() => socket.destroy(), linger).unref();
}
