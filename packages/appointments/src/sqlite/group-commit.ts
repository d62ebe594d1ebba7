import type { DatabaseSync } from "node:sqlite";
import { storeFault } from "../store-fault.ts";
import type { HeldFile } from "./held-file.ts";
import type { Rows, SqlStatement } from "./statement-runner.ts";

interface Waiting {
  readonly statements: Iterable<SqlStatement>;
  readonly resolve: (rows: readonly Rows[]) => void;
  readonly reject: (error: unknown) => void;
}

interface GroupCommitOptions {
  /** Milliseconds that a group waits for another process that holds the file. */
  readonly patience: number;
  /** What is committed is acknowledged only if it went to this file. */
  readonly file: HeldFile;
}

/** Milliseconds between two attempts to write to a file that another process holds. */
const pause = 25;

/**
 * Stores batches, those that wait at the same time with one durable commit for all. One that a key refuses takes nobody
 * along. Nobody waits for company: the commit comes as soon as the requests that are being read at this moment have had
 * their turn. While another process holds the file, all of them wait together, for as many milliseconds as `patience`
 * says, and the reads of this one go on.
 */
export function groupCommit(
  engine: DatabaseSync,
  run: (statement: SqlStatement) => Rows,
  { patience, file }: GroupCommitOptions,
): (statements: Iterable<SqlStatement>) => Promise<readonly Rows[]> {
  const [begin, commit] = [engine.prepare("BEGIN IMMEDIATE"), engine.prepare("COMMIT")];
  const [savepoint, release] = [engine.prepare("SAVEPOINT batch"), engine.prepare("RELEASE batch")];
  let waiting: Waiting[] = [];
  return (statements) =>
    new Promise((resolve, reject) => {
      waiting.push({ statements, resolve, reject });
      if (waiting.length === 1) setImmediate(commitWaiting, patience, inOneGo);
    });

  function commitWaiting(left: number, store: (batch: Waiting) => () => void): void {
    try {
      begin.run();
    } catch (error) {
      if (left > 0 && storeFault(error) === "busy") setTimeout(commitWaiting, pause, left - pause, store);
      else for (const { reject } of taken()) reject(error);
      return;
    }
    const group = taken();
    let settle: readonly (() => void)[];
    try {
      settle = group.map(store);
      commit.run();
      file.look();
    } catch (error) {
      // A full disk or a broken one ends the whole transaction: then the group fails as one.
      const isRefused = engine.isTransaction;
      if (isRefused) engine.exec("ROLLBACK");
      if (isRefused && store === inOneGo && group.length > 1) {
        waiting = group;
        return commitWaiting(left, apart);
      }
      settle = group.map(
        ({ reject }) =>
          () =>
            reject(error),
      );
    }
    for (const tell of settle) tell();
  }

  function taken(): Waiting[] {
    const group = waiting;
    waiting = [];
    return group;
  }

  /** Runs one batch and says what to tell its caller once the commit is durable. */
  function inOneGo({ statements, resolve }: Waiting): () => void {
    const rows = Array.from(statements, run);
    return () => resolve(rows);
  }

  /**
   * The same with a savepoint, so that a batch which is refused leaves the others alone. The engine copies every page that
   * changes for it, which costs as much as the change: so the group of a batch that was refused is stored again like this.
   */
  function apart(batch: Waiting): () => void {
    savepoint.run();
    try {
      const tell = inOneGo(batch);
      release.run();
      return tell;
    } catch (error) {
      if (!engine.isTransaction) throw error;
      engine.exec("ROLLBACK TO batch; RELEASE batch");
      return () => batch.reject(error);
    }
  }
}
