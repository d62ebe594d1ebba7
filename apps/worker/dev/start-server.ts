import { once } from "node:events";
import process from "node:process";
import { setTimeout } from "node:timers/promises";
import { startWrangler } from "./wrangler.ts";

/** `wrangler dev`, which ends when this process is told to. */
export interface DevServer {
  /** Whether it came to serve, or ended before. */
  readonly serves: Promise<boolean>;
  /** The exit code: 0 when it was told to stop. */
  readonly ended: Promise<number>;
}

/** How long it may take to stop, in milliseconds. */
const patience = 10_000;

/** Serves the Worker with these variables at a port, its database kept in a folder. */
export function startServer(port: number, folder: string, variables: Readonly<Record<string, string>>): DevServer {
  const server = startWrangler(
    [
      "dev",
      `--port=${port}`,
      `--persist-to=${folder}`,
      "--show-interactive-dev-session=false",
      ...Object.entries(variables).map(([name, value]) => `--var=${name}:${value}`),
    ],
    ["ignore", "inherit", "inherit", "ipc"],
  );
  const stopping = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => stopping.abort());
  stopping.signal.addEventListener("abort", () => {
    server.kill("SIGTERM");
    void setTimeout(patience, undefined, { ref: false }).then(() => server.kill("SIGKILL"));
  });
  const ended = once(server, "close").then(([code]: readonly unknown[]) =>
    stopping.signal.aborted ? 0 : Number(code ?? 1),
  );
  // Wrangler has one message for whoever started it: that it serves.
  const serves = Promise.race([once(server, "message").then(() => true), ended.then(() => false)]);
  return { serves, ended };
}
