import type { Server } from "node:http";
import { getRequestListener, RequestError } from "@hono/node-server";
import { createProvider, type Ports } from "@careslot/provider";
import { answerUnreadable } from "./answer-unreadable.ts";
import { compress } from "./compress.ts";
import { around, type Fetch, type Middleware } from "./middleware.ts";
import { createRefuseEarly, type EarlyAnswer, type RefuseEarly } from "./refuse-early.ts";
import { together } from "./together.ts";

/** Has the provider answer what comes to a server, and the server what the provider does not get to see. */
export function answerRequests(
  server: Server,
  ports: Ports,
  headers: EarlyAnswer["headers"],
  middleware: readonly Middleware[] = [],
): void {
  const refuse = createRefuseEarly(ports);
  const fetch = around(createProvider(ports).fetch, ports, middleware);
  const errorHandler = (error: unknown): Response => unanswered(error, refuse);
  const answer = getRequestListener(compress(demandUrl(together(fetch))), { errorHandler });
  server.on("request", (request, response) => void answer(request, response));
  // Whatever a client expects of a server besides 100-continue may be passed over; Node would refuse it without a word.
  server.on("checkExpectation", (request, response) => server.emit("request", request, response));
  answerUnreadable(server, refuse, headers);
}

/** A Host may look like one and be none, such as a number that is beyond all addresses. */
function demandUrl(fetch: Fetch): Fetch {
  return (request, bindings) => {
    if (!URL.canParse(request.url)) throw new RequestError("Invalid URL");
    return fetch(request, bindings);
  };
}

/** Nobody can make a URL of its target and its Host header; anything else the provider has answered by itself. */
function unanswered(error: unknown, refuse: RefuseEarly): Response {
  if (!(error instanceof RequestError)) return new Response(null, { status: 500 });
  const { status, headers, body } = refuse("request-unreadable");
  return new Response(body, { status, headers });
}
