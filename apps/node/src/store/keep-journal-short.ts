import { Worker } from "node:worker_threads";
import { fileOf, isEmbedded } from "./database-file.ts";

/**
 * Pages in the journal, 80 MB, from which on a commit would move them into the file after all, should the thread that
 * does so not get round to it.
 */
export const longestJournal = 20_000;

/** Megabytes of the thread's heap, in which next to nothing is. */
const resourceLimits = { maxYoungGenerationSizeMb: 1, maxOldGenerationSizeMb: 16 };

/** What the process is told to load first, such as what traces it, by its arguments or NODE_OPTIONS, would not fit in there. */
const nothingBefore = { execArgv: [], env: {} };

/**
 * Moves what is in the journal of a database into its file, in a thread of its own and until the end of its scope. A
 * commit that does so makes everybody wait for 10 to 20 ms, ten times a second where many book. End it before the
 * database is closed: who closes it last folds the rest in. That the thread has ended before its time is told.
 */
export function keepJournalShort(databaseUrl: string, tell: (sentence: string) => void): AsyncDisposable {
  const file = isEmbedded(databaseUrl) ? fileOf(databaseUrl) : ":memory:";
  if (file === ":memory:") return { [Symbol.asyncDispose]: () => Promise.resolve() };
  const thread = new Worker(new URL("journal-thread.ts", import.meta.url), {
    workerData: file,
    resourceLimits,
    ...nothingBefore,
  });
  thread.on("error", () =>
    tell("the thread that keeps the journal short has ended; commits will wait for what it did"),
  );
  const ended = new Promise<void>((resolve) => thread.on("exit", () => resolve()));
  return {
    [Symbol.asyncDispose]: () => {
      thread.postMessage("end");
      return ended;
    },
  };
}
