import { join } from "node:path";
import type { DatabaseSync } from "node:sqlite";
import { readMigrationFiles } from "drizzle-orm/migrator";

/** Where the migrations of this release stand. */
export const migrationsFolder: string = join(import.meta.dirname, "../../migrations");

/**
 * How the schema of a file compares with this release: `current`; `older`, which the next start mends; `newer`, since a later
 * release has changed it; or `foreign`, which is no schema of Careslot's.
 */
export type SchemaState = "current" | "older" | "newer" | "foreign";

/** Compares the migrations that a file has seen with those of this release, in their order and by their digests. */
export function schemaState(engine: DatabaseSync): SchemaState {
  const known = readMigrationFiles({ migrationsFolder }).map(({ hash }) => hash);
  const applied = appliedTo(engine);
  if (applied.length === 0 || !applied.every((hash, index) => hash === known[index] || index >= known.length)) {
    return "foreign";
  }
  if (applied.length === known.length) return "current";
  return applied.length < known.length ? "older" : "newer";
}

function appliedTo(engine: DatabaseSync): readonly string[] {
  const isThere = engine.prepare("select 1 from sqlite_schema where name = '__drizzle_migrations'").get();
  if (isThere === undefined) return [];
  const rows = engine.prepare("select hash from __drizzle_migrations order by created_at, rowid").all();
  return rows.map(({ hash }) => String(hash));
}
