import { DatabaseSync } from "node:sqlite";
import { pathToFileURL } from "node:url";
import { parentPort, workerData } from "node:worker_threads";

/** Milliseconds between two looks at the journal. */
const pause = 250;

/** Pages that are worth a move, 8 MB: many of them are the same page, written again and again, which is moved once. */
const worthMoving = 2_000;

/** Passes of a move at most. Each comes upon what was stored during the one before, which is less and less. */
const mostPasses = 4;

/** What runs in the thread that keeps a journal short. A file that is gone is not made anew. */
const file = pathToFileURL(String(workerData));
file.searchParams.set("mode", "rw");
const engine = new DatabaseSync(file, { timeout: 0 });
const [look, pass] = ["NOOP", "PASSIVE"].map((mode) => engine.prepare(`PRAGMA wal_checkpoint(${mode})`));
const timer = setInterval(keepShort, pause);
parentPort?.once("message", () => {
  clearInterval(timer);
  engine.close();
});

/** What cannot be done now, as on a full disk, is done by a later turn. */
function keepShort(): void {
  try {
    const { log, checkpointed } = look?.get() ?? {};
    if (Number(log) - Number(checkpointed) >= worthMoving) move();
  } catch {
    return;
  }
}

/** Nobody who reads or writes waits for it. Once all is moved, the next commit begins the journal from its start again. */
function move(): void {
  let before: unknown;
  for (let passes = 0; passes < mostPasses; passes += 1) {
    const pages = pass?.get()?.["log"];
    if (pages === before) return;
    before = pages;
  }
}
