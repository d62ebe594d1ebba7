import process from "node:process";

/** Aborts at the first SIGINT or SIGTERM, and says so; the second one ends the process at once. */
export function stopSignal(sentence: string): AbortSignal {
  const controller = new AbortController();
  const stop = (): void => {
    process.off("SIGINT", stop);
    process.off("SIGTERM", stop);
    process.stderr.write(`\n${sentence}\n`);
    controller.abort();
  };
  process.on("SIGINT", stop);
  process.on("SIGTERM", stop);
  return controller.signal;
}
