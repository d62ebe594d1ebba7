import { once } from "node:events";
import type { Outcome, RunOptions } from "./run-careslot.ts";
import { startCareslot } from "./run-careslot.ts";

/** A server that runs as a process of its own. It is stopped at the end of its scope, if it still runs. */
export interface ServingProcess extends AsyncDisposable {
  /** What it says it listens on. */
  readonly url: string;
  /** All that it has printed so far. */
  readonly printed: () => string;
  readonly kill: (signal: NodeJS.Signals) => void;
  readonly ended: Promise<Outcome>;
}

/** Starts a command that serves, and waits until it says so. Fails with what it printed when it ends instead. */
export async function startServing(args: readonly string[], options: RunOptions): Promise<ServingProcess> {
  const child = startCareslot(args, options);
  const output = { stdout: "", stderr: "" };
  const listening = Promise.withResolvers<string>();
  child.stderr.on("data", (chunk) => (output.stderr += chunk));
  child.stdout.on("data", (chunk) => {
    output.stdout += chunk;
    const url = /^listening on (.*)\n/m.exec(output.stdout)?.[1];
    if (url !== undefined) listening.resolve(url);
  });
  const ended = once(child, "close").then(([code]: readonly unknown[]): Outcome => {
    listening.reject(new Error(`It ended before it served: ${output.stderr}`));
    return { code: typeof code === "number" ? code : null, ...output };
  });
  return {
    url: await listening.promise,
    printed: () => output.stdout,
    kill: (signal) => child.kill(signal),
    ended,
    [Symbol.asyncDispose]: async () => {
      child.kill("SIGKILL");
      await ended;
    },
  };
}
