import { type IncomingMessage, type Server, type ServerResponse, STATUS_CODES } from "node:http";
import type { Duplex } from "node:stream";
import { systemCode } from "../refusal.ts";
import type { EarlyRefusal } from "./early-refusals.ts";
import type { EarlyAnswer, RefuseEarly } from "./refuse-early.ts";

/** Milliseconds that a refused client has to take its answer: closed at once, the connection could lose it. */
const linger = 1_000;

interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
}

/**
 * Answers what Node's parser or its timer refuses, before there is a request or in the middle of one, and closes the
 * connection: these are headers that are too large, requests that are late, what is no HTTP, and what asks for a tunnel.
 */
export function answerUnreadable(server: Server, refuse: RefuseEarly, headers: EarlyAnswer["headers"]): void {
  const last = new WeakMap<Duplex, Exchange>();
  const refused = new WeakSet<Duplex>();
  const answer = (refusal: EarlyRefusal): string => {
    const refused = refuse(refusal);
    return message({ ...refused, headers: { ...refused.headers, ...headers } });
  };
  server.on("request", (request, response) => last.set(request.socket, { request, response }));
  const close = (socket: Duplex, refusal: EarlyRefusal | undefined): void => {
    // What still comes after that cannot be read either.
    if (refused.has(socket)) return;
    refused.add(socket);
    const turn = turnOf(last.get(socket));
    if (refusal === undefined || turn === "never" || !socket.writable) {
      socket.destroy();
    } else if (turn === "now") {
      finish(socket, answer(refusal));
    } else {
      turn.once("finish", () => finish(socket));
    }
  };
  server.on("clientError", (error, socket) => close(socket, refusalOf(systemCode(error))));
  server.on("connect", (_request, socket) => {
    // Node leaves this connection to us, and with it that it may break, or fall silent.
    for (const end of ["error", "timeout"]) socket.on(end, () => socket.destroy());
    close(socket, "tunnel-refused");
  });
}

/** Nothing is said to connections that broke, or that never came to speak HTTP. */
function refusalOf(code: string): EarlyRefusal | undefined {
  if (code === "HPE_HEADER_OVERFLOW") return "headers-too-large";
  if (code === "ERR_HTTP_REQUEST_TIMEOUT") return "request-late";
  return code.startsWith("HPE_") ? "request-unreadable" : undefined;
}

/**
 * When a connection may be told that it cannot be read. What came after a whole request is not worth an answer, but that
 * request is: it may have booked. In the middle of an answer a second one would be taken for a part of it.
 */
function turnOf(exchange: Exchange | undefined): "now" | "never" | ServerResponse {
  if (exchange === undefined || exchange.response.writableFinished) return "now";
  if (exchange.request.complete) return exchange.response;
  return exchange.response.headersSent ? "never" : "now";
}

function finish(socket: Duplex, text = ""): void {
  socket.end(text);
  setTimeout(() => socket.destroy(), linger).unref();
}

function message({ status, headers, body }: EarlyAnswer): string {
  const length = String(Buffer.byteLength(body));
  const fields = Object.entries({ ...headers, "Content-Length": length, Connection: "close" });
  const lines = fields.map(([name, value]) => `${name}: ${value}`);
  return [`HTTP/1.1 ${status} ${STATUS_CODES[status]}`, ...lines, "", body].join("\r\n");
}
