import { DatabaseSync } from "node:sqlite";
import type { SqlStatement } from "./statement-runner.ts";

/** Statements put by outside memory, until all of them are there. Taken out in the order in which they came. */
export interface Spool extends Disposable, Iterable<SqlStatement> {
  readonly add: (statement: Pick<SqlStatement, "sql" | "params">) => void;
}

/**
 * Opens a spool in a private database, which the engine keeps in a temporary file: nobody else sees it, and it is gone
 * with the process, however that ends.
 */
export function openSpool(): Spool {
  const engine = new DatabaseSync("");
  engine.exec(`
    PRAGMA journal_mode = OFF;
    PRAGMA synchronous = OFF;
    CREATE TABLE statement (sequence INTEGER PRIMARY KEY, sql TEXT NOT NULL, params TEXT NOT NULL) STRICT;
  `);
  const insert = engine.prepare("INSERT INTO statement (sql, params) VALUES (?, ?)");
  return {
    add: ({ sql, params }) => void insert.run(sql, JSON.stringify(params)),
    *[Symbol.iterator]() {
      for (const { sql, params } of engine.prepare("SELECT sql, params FROM statement ORDER BY sequence").iterate()) {
        yield { sql: String(sql), params: JSON.parse(String(params)) as unknown[], method: "run" };
      }
    },
    [Symbol.dispose]: () => engine.close(),
  };
}
