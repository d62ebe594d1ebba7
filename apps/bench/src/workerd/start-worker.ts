import type { D1Database } from "@cloudflare/workers-types";
import { convertV4MiniflareOptions, Miniflare } from "miniflare";
import type { ServerProcess } from "../servers/start-process.ts";
import { childrenRunning, processUsage } from "./process-usage.ts";

/** A Worker in a workerd of its own, with a local D1. */
export interface RunningWorker extends ServerProcess {
  readonly database: D1Database;
}

/**
 * Starts a Worker through miniflare, and gives the socket of the Worker itself, with no other Worker in front of it. What it
 * uses is what the whole of workerd uses, the local D1 in it included.
 */
export async function startWorker(code: string, bindings: Readonly<Record<string, string>>): Promise<RunningWorker> {
  const others = new Set(childrenRunning("workerd"));
  const options = convertV4MiniflareOptions({
    name: "bench",
    modules: [{ type: "ESModule", path: "worker.js", contents: code }],
    compatibilityDate: "2026-10-01",
    d1Databases: { DB: "bench" },
    bindings: { ...bindings },
    unsafeDirectSockets: [{ host: "127.0.0.1", port: 0 }],
    // The log goes nowhere, as that of the servers on Node.
    handleStructuredLogs: () => undefined,
  });
  const miniflare = new Miniflare(options);
  const url = await miniflare.unsafeGetDirectURL("bench");
  const pid = childrenRunning("workerd").find((pid) => !others.has(pid));
  if (pid === undefined) throw new Error("No workerd was started.");
  return {
    origin: url.origin,
    database: await miniflare.getD1Database("DB"),
    usage: async () => processUsage(pid),
    [Symbol.asyncDispose]: () => miniflare.dispose(),
  };
}
