import type { DatabaseSync } from "node:sqlite";
import type { Rows, SqlStatement } from "./statement-runner.ts";

interface Waiting {
  readonly statements: Iterable<SqlStatement>;
  readonly resolve: (rows: readonly Rows[]) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Stores batches, those that wait at the same time with one durable commit for all. Each batch has a savepoint of its
 * own, so that one that a key refuses takes nobody along. Nobody waits for company: the commit comes as soon as the
 * requests that are being read at this moment have had their turn.
 */
export function groupCommit(
  engine: DatabaseSync,
  run: (statement: SqlStatement) => Rows,
): (statements: Iterable<SqlStatement>) => Promise<readonly Rows[]> {
  let waiting: Waiting[] = [];
  return (statements) =>
    new Promise((resolve, reject) => {
      waiting.push({ statements, resolve, reject });
      if (waiting.length === 1) setImmediate(commitWaiting);
    });

  function commitWaiting(): void {
    const group = waiting;
    waiting = [];
    let settle: readonly (() => void)[];
    try {
      engine.exec("BEGIN IMMEDIATE");
      settle = group.map(store);
      engine.exec("COMMIT");
    } catch (error) {
      if (engine.isOpen && engine.isTransaction) engine.exec("ROLLBACK");
      settle = group.map(
        ({ reject }) =>
          () =>
            reject(error),
      );
    }
    for (const tell of settle) tell();
  }

  /** Runs one batch and says what to tell its caller once the commit is durable. */
  function store({ statements, resolve, reject }: Waiting): () => void {
    engine.exec("SAVEPOINT batch");
    try {
      const rows = Array.from(statements, run);
      engine.exec("RELEASE batch");
      return () => resolve(rows);
    } catch (error) {
      // A full disk ends the whole transaction: then there is no savepoint left, and the group fails as one.
      engine.exec("ROLLBACK TO batch; RELEASE batch");
      return () => reject(error);
    }
  }
}
