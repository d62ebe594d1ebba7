import type { DatabaseSync, SQLInputValue, StatementSync } from "node:sqlite";
import type { HeldFile } from "./held-file.ts";

/** A statement as Drizzle hands it over. */
export interface SqlStatement {
  readonly sql: string;
  readonly params: readonly unknown[];
  readonly method: "run" | "all" | "values" | "get";
}

/** Rows as arrays of column values, which is how Drizzle reads them. */
export interface Rows {
  readonly rows: unknown[];
}

/** Distinct statements that stay prepared. The store's own are a few dozen; searches and imports vary in length. */
const mostPrepared = 200;

/** Runs statements on the engine, each prepared only once. */
export function statementRunner(
  engine: DatabaseSync,
  file?: Pick<HeldFile, "recall">,
): (statement: SqlStatement) => Rows {
  const prepared = new Map<string, StatementSync>();
  return ({ sql, params, method }) => {
    file?.recall();
    const statement = prepared.get(sql) ?? prepare(sql);
    const values = params as SQLInputValue[];
    if (method === "run") {
      statement.run(...values);
      return { rows: [] };
    }
    return { rows: method === "get" ? ((statement.get(...values) ?? []) as unknown[]) : statement.all(...values) };
  };

  function prepare(sql: string): StatementSync {
    if (prepared.size >= mostPrepared) prepared.clear();
    const statement = engine.prepare(sql);
    statement.setReturnArrays(true);
    prepared.set(sql, statement);
    return statement;
  }
}
