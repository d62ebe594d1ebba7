import { fsyncProbe } from "../measure/fsync-probe.ts";
import type { Cost } from "../measure/cost.ts";
import { type Contender, takeTurns } from "../measure/take-turns.ts";
import type { BenchRun } from "../run/bench-run.ts";
import type { Interaction } from "./interactions.ts";
import type { Site } from "./site.ts";

export interface Compared {
  /** What a request cost each site, in their order. */
  readonly costs: readonly Cost[];
  readonly fsync?: number;
}

export interface CompareOptions {
  /** On a single connection. Default: on 32. */
  readonly alone?: boolean;
  /** Milliseconds that a round waits for what servers do after they have answered. */
  readonly settle?: number;
  /** How many requests each site answers before any counts. Default: `untilCompiled`. */
  readonly warmUp?: number;
}

/**
 * Until a server has answered so many requests of a kind, V8 still compiles what answers them, and compiles the busiest of it
 * again. That is CPU time too, of the first minute in the life of a server.
 */
const untilCompiled = 12_000;

/** Lets sites answer the same requests in turns. */
export async function compareOverHttp(
  sites: readonly Site[],
  { requests, count, status, writes }: Pick<Interaction, "requests" | "count" | "status" | "writes">,
  { rounds, share, seconds, quick, folder }: Pick<BenchRun, "rounds" | "share" | "seconds" | "quick" | "folder">,
  { alone = false, settle, warmUp = quick || alone ? 1_500 : untilCompiled }: CompareOptions = {},
): Promise<Compared> {
  using probe = fsyncProbe(folder);
  const ofATurn = Math.ceil(count * share * (alone ? 0.25 : 1));
  const contenders = sites.map((site): Contender => {
    const connections = alone ? site.one : site.many;
    return {
      cpu: async () => (await site.usage()).cpu,
      isApart: true,
      prepare: async () => {
        const ready = await requests(site, ofATurn);
        return { count: ready.length, run: () => connections.send(ready, status) };
      },
    };
  });
  const costs = await takeTurns(contenders, {
    warmUp: Math.ceil(warmUp / ofATurn),
    counted: rounds,
    seconds,
    ...(settle !== undefined && { settle }),
    ...(writes && { before: probe.take }),
  });
  return { costs, ...(writes && { fsync: probe.median() }) };
}
