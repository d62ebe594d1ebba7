import { existsSync } from "node:fs";
import { DatabaseSync } from "node:sqlite";
import { Refusal } from "../refusal.ts";

/** How long to wait for a command that is about to end, in milliseconds. */
const patience = 1_000;

/**
 * Holds a database that nobody else has open, so that nobody can begin to use it, and folds its journal in. Refuses while
 * a server has it open. A file that is no database any more cannot be held: it is given up as it is.
 */
export function holdAlone(file: string): Disposable {
  const engine = new DatabaseSync(file, { timeout: patience });
  try {
    // Only who is alone with the file can leave WAL: whoever else has it open keeps a lock on it.
    const mode = engine.prepare("PRAGMA journal_mode = DELETE").get()?.["journal_mode"];
    if (mode !== "delete" || existsSync(`${file}-wal`)) throw new Error("database is locked");
    engine.exec("BEGIN EXCLUSIVE");
  } catch (error) {
    if (!isUnusable(error)) {
      engine.close();
      throw new Refusal(`${file} is in use: stop the server, and every other command that has it open`);
    }
  }
  return { [Symbol.dispose]: () => engine.close() };
}

/** SQLITE_CORRUPT and SQLITE_NOTADB: what is in the file cannot be used by anybody. */
function isUnusable(error: unknown): boolean {
  const code = error instanceof Error && "errcode" in error ? Number(error.errcode) & 0xff : 0;
  return code === 11 || code === 26;
}
