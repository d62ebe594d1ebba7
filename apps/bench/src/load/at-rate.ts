import { setTimeout as wait } from "node:timers/promises";
import { Pool } from "undici";
import type { BenchRequest } from "./request.ts";

/**
 * Sends requests at a rate, however fast they are answered, and gives the milliseconds that each took from the moment
 * at which it was due: a server that falls behind cannot hide it.
 */
export async function sendAtRate(
  origin: string,
  requests: readonly BenchRequest[],
  status: number,
  perSecond: number,
): Promise<readonly number[]> {
  const pool = new Pool(origin, { connections: 64, pipelining: 1 });
  const start = performance.now();
  const exchange = async ({ method, path, headers, body }: BenchRequest, due: number): Promise<number> => {
    const answer = await pool.request({ method, path, headers, body: body ?? null });
    await answer.body.dump();
    if (answer.statusCode !== status) throw new Error(`${method} ${path}: ${answer.statusCode}`);
    return performance.now() - due;
  };
  const latencies: Promise<number>[] = [];
  for (const [index, request] of requests.entries()) {
    const due = start + (index * 1000) / perSecond;
    const early = due - performance.now();
    if (early > 1) await wait(early);
    latencies.push(exchange(request, due));
  }
  const all = await Promise.all(latencies);
  await pool.close();
  return all;
}
