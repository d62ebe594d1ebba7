import { setTimeout as wait } from "node:timers/promises";
import { type BareConnection, bytesOf, openBareConnection } from "./bare-connection.ts";
import type { BenchRequest } from "./request.ts";

const manyConnections = 64;

/**
 * Sends requests at a rate, however fast they are answered, and gives the milliseconds that each took. They count from the
 * moment at which a request was to be sent, and not from that at which a connection was free for it: a server that falls behind
 * cannot hide it. Where this process wakes late, what was due meanwhile counts from then on: that is not the server's.
 */
export async function sendAtRate(
  origin: string,
  requests: readonly BenchRequest[],
  status: number,
  perSecond: number,
): Promise<readonly number[]> {
  using held = new DisposableStack();
  const opening = Array.from({ length: manyConnections }, () => openBareConnection(origin));
  const idle = (await Promise.all(opening)).map((connection) => held.use(connection));
  const waiting: ((connection: BareConnection) => void)[] = [];
  const exchange = async (bytes: Buffer, since: number): Promise<number> => {
    const connection = idle.shift() ?? (await new Promise<BareConnection>((resolve) => waiting.push(resolve)));
    const answered = await connection.exchange(bytes);
    const took = performance.now() - since;
    if (answered !== status) throw new Error(`A request was answered with ${answered} instead of ${status}.`);
    const next = waiting.shift();
    if (next === undefined) idle.push(connection);
    else next(connection);
    return took;
  };
  const ready = requests.map((request) => bytesOf(request, origin));
  const latencies: Promise<number>[] = [];
  const start = performance.now();
  while (latencies.length < ready.length) {
    const now = performance.now();
    const due = ready.slice(latencies.length, Math.ceil(((now - start) / 1000) * perSecond));
    for (const bytes of due) {
      const latency = exchange(bytes, now);
      // One that fails is told of at the end.
      latency.catch(() => undefined);
      latencies.push(latency);
    }
    await wait(1);
  }
  return await Promise.all(latencies);
}
