import { once } from "node:events";
import { type RunOptions, startScript } from "./run-script.ts";

/** A script that serves, as a process of its own. At the end of its scope it has ended. */
export interface ServingScript extends AsyncDisposable {
  /** What it printed before it served. */
  readonly printed: string;
  /** Tells it to stop, and gives its exit code. */
  readonly stop: () => Promise<number | null>;
}

/** Starts a script and waits until it says `listening on`. Fails with what it printed when that takes too long. */
export async function serveScript(name: string, args: readonly string[], options: RunOptions): Promise<ServingScript> {
  const script = startScript(name, args, options);
  const stop = async () => {
    if (script.exitCode === null && script.kill("SIGTERM")) await once(script, "close");
    return script.exitCode;
  };
  const listening = Promise.withResolvers<void>();
  let printed = "";
  for (const output of [script.stdout, script.stderr]) {
    output.on("data", (chunk) => {
      printed += String(chunk);
      if (/^listening on /m.test(printed)) listening.resolve();
    });
  }
  const giveUp = (reason: string) => listening.reject(new Error(`${name} ${reason}:\n${printed}`));
  script.once("close", () => giveUp("ended"));
  const timer = setTimeout(() => giveUp("is too slow"), 120_000);
  try {
    await listening.promise;
    return { printed, stop, [Symbol.asyncDispose]: async () => void (await stop()) };
  } catch (error) {
    await stop();
    throw error;
  } finally {
    clearTimeout(timer);
  }
}
