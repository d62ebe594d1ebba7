import { closeSync, openSync } from "node:fs";
import { backup, DatabaseSync } from "node:sqlite";

/** Patient data: nobody but the owner reads it. */
const ownerOnly = 0o600;

/** Pages that are copied at a time, 4 MB of them: between two lots other work of this process goes on. */
const pagesAtOnce = 1_000;

/**
 * Copies a database as it is at this moment, while others go on writing to it: the read transaction that is open
 * meanwhile keeps the copy from seeing them, and from starting anew with each of their commits. The copy is one file, its
 * journal folded in. What is there under its name is not overwritten.
 */
export async function copyDatabase(
  source: string,
  target: string,
  showProgress: (done: number, total: number) => void,
): Promise<void> {
  closeSync(openSync(target, "wx", ownerOnly));
  using engine = new DatabaseSync(source, { readOnly: true, timeout: 5_000 });
  engine.exec("BEGIN");
  engine.prepare("SELECT count(*) FROM sqlite_schema").get();
  await backup(engine, target, {
    rate: pagesAtOnce,
    progress: ({ totalPages, remainingPages }) => showProgress(totalPages - remainingPages, totalPages),
  });
  engine.exec("COMMIT");
  using copy = new DatabaseSync(target);
  copy.exec("PRAGMA journal_mode = DELETE");
}
