import type { DatabaseSync } from "node:sqlite";
import { storeFault } from "../store-fault.ts";
import type { HeldFile } from "./held-file.ts";
import type { Spool } from "./spool.ts";
import type { Rows, SqlStatement } from "./statement-runner.ts";

/** Statements that can be gone through again: all of them are, where another batch of their group was refused. */
type Batch = readonly SqlStatement[] | Spool;

interface Waiting {
  readonly statements: Batch;
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
): (statements: Batch) => Promise<readonly Rows[]> {
  const [begin, commit] = [engine.prepare("BEGIN IMMEDIATE"), engine.prepare("COMMIT")];
  const [savepoint, release] = [engine.prepare("SAVEPOINT batch"), engine.prepare("RELEASE batch")];
  let waiting: Waiting[] = [];
  return (statements) =>
    new Promise((resolve, reject) => {
      waiting.push({ statements, resolve, reject });
      if (waiting.length === 1) setImmediate(commitWaiting, patience, inOneGo);
    });

  function commitWaiting(left: number, store: (batch: Waiting) => () => void): void {
    const group = waiting;
    waiting = [];
    try {
      const settle = committed(group, store);
      for (const tell of settle) tell();
    } catch (error) {
      const isRefused = engine.isOpen && engine.isTransaction;
      if (isRefused) engine.exec("ROLLBACK");
      if (isRefused && group.length > 1 && store === inOneGo) {
        waiting = group;
        commitWaiting(left, apart);
      } else if (!isRefused && left > 0 && storeFault(error) === "busy") {
        waiting = group;
        setTimeout(commitWaiting, pause, left - pause, store);
      } else {
        // Also where a full disk, or a broken one, has ended the transaction.
        for (const { reject } of group) reject(error);
      }
    }
  }

  /** Runs a group in one transaction. A statement that waits alone is one by itself, which saves the engine preparing to undo it. */
  function committed(group: readonly Waiting[], store: (batch: Waiting) => () => void): readonly (() => void)[] {
    const isTransaction = group.length === 1 && group.every(isStatement);
    if (!isTransaction) begin.run();
    const settle = group.map(store);
    if (!isTransaction) commit.run();
    file.look();
    return settle;
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

function isStatement({ statements }: Waiting): boolean {
  return Array.isArray(statements) && statements.length === 1;
}
