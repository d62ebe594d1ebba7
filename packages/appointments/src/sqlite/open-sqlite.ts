import { mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { drizzle } from "drizzle-orm/sqlite-proxy";
import { migrate } from "drizzle-orm/sqlite-proxy/migrator";
import type { OpenDatabase } from "../open-database.ts";
import { groupCommit } from "./group-commit.ts";
import { longBatch } from "./long-batch.ts";
import { statementRunner } from "./statement-runner.ts";

/** How long a process waits for another one that writes to the same file, in milliseconds. */
const busyTimeout = 5_000;

/**
 * Kibibytes of the file that are kept in memory. With the engine's own 2 MB an import of 100,000 slots would write many
 * pages several times, and hold others up for 5 seconds instead of 3.
 */
const cacheSize = 16 * 1024;

/**
 * Opens a SQLite file with Node's own engine, or a database in memory (`:memory:`), and applies the migrations it still
 * lacks. What has been acknowledged survives a power cut: `synchronous=FULL`.
 */
export async function openSqlite(location: string): Promise<OpenDatabase> {
  if (location !== ":memory:") mkdirSync(dirname(location), { recursive: true });
  const engine = new DatabaseSync(location, { timeout: busyTimeout });
  engine.exec(`PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA cache_size = -${cacheSize};`);
  const run = statementRunner(engine);
  const commit = groupCommit(engine, run);
  const database = drizzle(
    async (sql, params, method) =>
      (method === "run" ? (await commit([{ sql, params, method }]))[0] : run({ sql, params, method })) ?? { rows: [] },
    async (statements) => [...(await commit(statements))],
  );
  await migrate(database, async (statements) => engine.exec(["BEGIN IMMEDIATE", ...statements, "COMMIT"].join(";\n")), {
    migrationsFolder: join(import.meta.dirname, "../../migrations"),
  });
  return { database: Object.assign(database, { longBatch: longBatch(commit) }), close: () => engine.close() };
}
