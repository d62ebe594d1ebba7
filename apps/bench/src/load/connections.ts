import { Client, type Dispatcher } from "undici";
import type { BenchRequest } from "./request.ts";

/** Connections to one server, each with one request under way at most. */
export interface Connections extends AsyncDisposable {
  /** Sends every request once, each connection the next one as soon as its last was answered. Fails on another status. */
  readonly send: (requests: readonly BenchRequest[], status: number, onAnswer?: OnAnswer) => Promise<void>;
}

/** Told of every answer, for what the next requests need of it. */
type OnAnswer = (answer: Answer, request: BenchRequest) => void;

interface Answer {
  readonly location: string | undefined;
  readonly body: string;
}

export function openConnections(origin: string, count: number): Connections {
  const clients = Array.from({ length: count }, () => new Client(origin, { pipelining: 1 }));
  return {
    send: async (requests, status, onAnswer) => {
      let next = 0;
      const worker = async (client: Client): Promise<void> => {
        for (let request = requests[next++]; request !== undefined; request = requests[next++])
          await exchange(client, request, status, onAnswer);
      };
      await Promise.all(clients.map(worker));
    },
    [Symbol.asyncDispose]: async () => {
      await Promise.all(clients.map((client) => client.close()));
    },
  };
}

/** Sends one request and reads its answer to the end. What came in it is kept only where somebody is told of it. */
function exchange(client: Client, request: BenchRequest, status: number, onAnswer?: OnAnswer): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const chunks: Buffer[] = [];
  let answered = 0;
  let location: string | undefined;
  const handler: Dispatcher.DispatchHandler = {
    onRequestStart: () => undefined,
    onResponseStart: (_controller, statusCode, headers) => {
      answered = statusCode;
      location = String(headers["location"]);
    },
    onResponseData: (_controller, chunk) => {
      if (onAnswer !== undefined || answered !== status) chunks.push(chunk);
    },
    onResponseEnd: () => {
      const body = Buffer.concat(chunks).toString();
      if (answered !== status) return reject(new Error(`${request.method} ${request.path}: ${answered} ${body}`));
      onAnswer?.({ location, body }, request);
      resolve();
    },
    onResponseError: (_controller, error) => reject(error),
  };
  const { method, path, headers, body } = request;
  client.dispatch({ method, path, headers, body: body ?? null }, handler);
  return promise;
}
