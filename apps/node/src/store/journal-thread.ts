import { DatabaseSync } from "node:sqlite";
import { pathToFileURL } from "node:url";
import { parentPort, workerData } from "node:worker_threads";

/** Milliseconds between two moves: long enough that a page which is written again and again is moved once. */
const pause = 250;

/** Passes of a move at most. Each comes upon what was stored during the one before, which is less and less. */
const mostPasses = 4;

/** What runs in the thread that keeps a journal short. A file that is gone is not made anew. */
const file = pathToFileURL(String(workerData));
file.searchParams.set("mode", "rw");
const engine = new DatabaseSync(file, { timeout: 0 });
const checkpoint = engine.prepare("PRAGMA wal_checkpoint(PASSIVE)");
const timer = setInterval(move, pause);
parentPort?.once("message", () => {
  clearInterval(timer);
  engine.close();
});

/** Nobody who reads or writes waits for it. Once all is moved, the next commit begins the journal from its start again. */
function move(): void {
  let pages: unknown;
  for (let pass = 0; pass < mostPasses; pass += 1) {
    const before = pages;
    pages = journalAfterPass();
    if (pages === before) return;
  }
}

/** The pages in the journal when a pass began; undefined where it failed, as on a full disk: the next may do better. */
function journalAfterPass(): unknown {
  try {
    return checkpoint.get()?.["log"];
  } catch {
    return undefined;
  }
}
