import { hash } from "node:crypto";
import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { drizzle } from "drizzle-orm/sqlite-proxy";
import { migrate } from "drizzle-orm/sqlite-proxy/migrator";
import type { OpenDatabase } from "../open-database.ts";
import { groupCommit } from "./group-commit.ts";
import { heldFile } from "./held-file.ts";
import { longBatch } from "./long-batch.ts";
import { onlyRead, readTogether } from "./read-together.ts";
import { migrationsFolder } from "./schema-state.ts";
import { statementRunner } from "./statement-runner.ts";
import { storeGroup } from "./store-group.ts";

/** How long a write waits for another process that writes to the same file, in milliseconds. */
const longestWait = 5_000;

/** How long the engine waits by itself, and nothing else can happen meanwhile: only as long as a commit takes. */
const busyTimeout = 5;

/**
 * Kibibytes of the file that are kept in memory. With the engine's own 2 MB an import of 100,000 slots would write many
 * pages several times, and hold others up for 5 seconds instead of 3.
 */
const cacheSize = 16 * 1024;

export interface SqliteOptions {
  /** Milliseconds that a write waits for another process that writes to the same file. Default 5,000. */
  readonly patience?: number;
}

/**
 * Opens a SQLite file with Node's own engine, or a database in memory (`:memory:`), and applies the migrations it still
 * lacks. What has been acknowledged survives a power cut: `synchronous=FULL`.
 */
export async function openSqlite(
  location: string,
  { patience = longestWait }: SqliteOptions = {},
): Promise<OpenDatabase> {
  if (location !== ":memory:") mkdirSync(dirname(location), { recursive: true });
  const engine = new DatabaseSync(location, { timeout: patience });
  engine.exec(`PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;`);
  engine.exec(`PRAGMA cache_size = -${cacheSize}`);
  const file = heldFile(location);
  const run = statementRunner(engine, file);
  const read = readTogether(engine, run);
  const commit = groupCommit(storeGroup(engine, run, file), patience);
  const database = drizzle(
    async (sql, params, method) =>
      (method === "run" ? (await commit([{ sql, params, method }]))[0] : run({ sql, params, method })) ?? { rows: [] },
    async (statements) => [...(onlyRead(statements) ? read(statements) : await commit(statements))],
  );
  await migrate(database, async (statements) => engine.exec(["BEGIN IMMEDIATE", ...statements, "COMMIT"].join(";\n")), {
    migrationsFolder,
  });
  file.look();
  engine.exec(`PRAGMA busy_timeout = ${busyTimeout}`);
  const own = { longBatch: longBatch(commit), sha256: (text: string) => hash("sha256", text) };
  return { database: Object.assign(database, own), close: () => engine.close() };
}
