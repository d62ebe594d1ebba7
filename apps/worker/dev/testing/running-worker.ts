import type { D1Database } from "@cloudflare/workers-types";
import { convertV4MiniflareOptions, Miniflare } from "miniflare";

/** A Worker in a workerd of its own. It has ended at the end of its scope. */
export interface RunningWorker extends AsyncDisposable {
  /** Where it listens, with no other Worker in front of it. */
  readonly origin: string;
  readonly database: (name: string) => Promise<D1Database>;
  /** What it and its runtime have logged so far. */
  readonly logged: readonly string[];
}

/**
 * Starts what was bundled, with empty databases of these names. What was promised to one request and settled by another the
 * runtime would hand over, as long as both live; here it is told not to, so that to wait for another request fails at once.
 */
export async function startWorker(
  contents: string,
  databases: readonly string[],
  bindings: Readonly<Record<string, string>>,
): Promise<RunningWorker> {
  const logged: string[] = [];
  const worker = new Miniflare(
    convertV4MiniflareOptions({
      name: "careslot",
      modules: [{ type: "ESModule", path: "worker.js", contents }],
      compatibilityDate: "2026-10-01",
      compatibilityFlags: ["no_handle_cross_request_promise_resolution"],
      d1Databases: [...databases],
      bindings: { ...bindings },
      unsafeDirectSockets: [{ host: "127.0.0.1", port: 0 }],
      handleStructuredLogs: ({ message }) => void logged.push(message),
    }),
  );
  const { origin } = await worker.unsafeGetDirectURL("careslot");
  return {
    origin,
    database: (name) => worker.getD1Database(name),
    logged,
    [Symbol.asyncDispose]: () => worker.dispose(),
  };
}
