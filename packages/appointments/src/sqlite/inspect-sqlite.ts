import { DatabaseSync } from "node:sqlite";
import { drizzle } from "drizzle-orm/sqlite-proxy";
import type { Database } from "../database.ts";
import { schemaState, type SchemaState } from "./schema-state.ts";
import { statementRunner } from "./statement-runner.ts";

/** A SQLite file that is looked into and not changed. */
export interface SqliteInspection extends Disposable {
  /** For reading; it applies no migrations. */
  readonly database: Database;
  readonly schema: SchemaState;
  /** `wal`, as a server leaves it, or `delete`, as a backup is. */
  readonly journalMode: string;
  /** Goes through the whole file: what the engine finds wrong with it, at most so many sentences. */
  readonly faults: (limit: number) => readonly string[];
}

/**
 * Opens a SQLite file to look into it, whatever state it is in. Servers may go on working with it.
 * @throws Error of the engine where the file is not there, or is no database.
 */
export function inspectSqlite(file: string): SqliteInspection {
  const engine = new DatabaseSync(file, { readOnly: true, timeout: 5_000 });
  try {
    const run = statementRunner(engine);
    const database = drizzle(
      async (sql, params, method) => run({ sql, params, method }),
      async (statements) => statements.map(run),
    );
    return {
      database,
      schema: schemaState(engine),
      journalMode: String(engine.prepare("PRAGMA journal_mode").get()?.["journal_mode"]),
      faults: (limit) => [...damage(engine, limit), ...orphans(engine, limit)].slice(0, limit),
      [Symbol.dispose]: () => engine.close(),
    };
  } catch (error) {
    engine.close();
    throw error;
  }
}

function damage(engine: DatabaseSync, limit: number): readonly string[] {
  const rows = engine.prepare(`PRAGMA integrity_check(${limit})`).all();
  return rows.map((row) => String(row["integrity_check"])).filter((sentence) => sentence !== "ok");
}

function orphans(engine: DatabaseSync, limit: number): readonly string[] {
  const rows = engine.prepare("PRAGMA foreign_key_check").all().slice(0, limit);
  return rows.map(
    ({ table, parent }) => `a row of ${String(table)} refers to a row of ${String(parent)} that is not there`,
  );
}
