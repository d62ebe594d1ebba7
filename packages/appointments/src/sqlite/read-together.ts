import type { DatabaseSync } from "node:sqlite";
import type { Rows, SqlStatement } from "./statement-runner.ts";

/**
 * Runs statements that only read, all of them on the same state of the file. They wait for nobody who writes, and need no
 * leave to write.
 */
export function readTogether(
  engine: DatabaseSync,
  run: (statement: SqlStatement) => Rows,
): (statements: readonly SqlStatement[]) => readonly Rows[] {
  const [begin, commit] = [engine.prepare("BEGIN"), engine.prepare("COMMIT")];
  return (statements) => {
    begin.run();
    try {
      return statements.map(run);
    } finally {
      if (engine.isTransaction) commit.run();
    }
  };
}

/** Whether all that statements do is read. */
export function onlyRead(statements: readonly SqlStatement[]): boolean {
  return statements.every(({ sql }) => sql.startsWith("select "));
}
