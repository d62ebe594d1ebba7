import { fileURLToPath } from "node:url";
import type { OpenDatabase } from "@careslot/appointments";
import Engine from "better-sqlite3";
import { drizzle } from "drizzle-orm/sqlite-proxy";
import { migrate } from "drizzle-orm/sqlite-proxy/migrator";

interface Statement {
  readonly sql: string;
  readonly params: readonly unknown[];
  readonly method: "run" | "all" | "values" | "get";
}

const migrationsFolder = fileURLToPath(new URL("../node_modules/@careslot/appointments/migrations", import.meta.url));

/**
 * Opens a database with an engine of our own: here better-sqlite3. Drizzle's proxy makes statements, and the adapter runs
 * them. All that the repository asks for is that a batch is stored whole or not at all.
 */
export async function openDatabase(location: string): Promise<OpenDatabase> {
  const engine = new Engine(location);
  engine.pragma("journal_mode = WAL");
  engine.pragma("synchronous = FULL");

  function run({ sql, params, method }: Statement): { rows: unknown[] } {
    const statement = engine.prepare(sql);
    if (!statement.reader) {
      statement.run(...params);
      return { rows: [] };
    }
    statement.raw();
    return { rows: method === "get" ? ((statement.get(...params) ?? []) as unknown[]) : statement.all(...params) };
  }

  function wholeOrNot<T>(work: () => T): T {
    engine.exec("BEGIN IMMEDIATE");
    try {
      const result = work();
      engine.exec("COMMIT");
      return result;
    } catch (error) {
      if (engine.inTransaction) engine.exec("ROLLBACK");
      throw error;
    }
  }

  const database = drizzle(
    async (sql, params, method) => run({ sql, params, method }),
    async (statements) => wholeOrNot(() => statements.map(run)),
  );
  await migrate(database, async (statements) => wholeOrNot(() => statements.forEach((sql) => engine.exec(sql))), {
    migrationsFolder,
  });
  return { database, close: () => engine.close() };
}
