import { once } from "node:events";
import process from "node:process";

/** Resolves when the process is told to stop: by an operator (Ctrl-C) or by what supervises it. A second signal kills. */
export async function stopSignal(): Promise<void> {
  const heard = new AbortController();
  await Promise.race(["SIGINT", "SIGTERM"].map((signal) => once(process, signal, { signal: heard.signal })));
  heard.abort();
}
