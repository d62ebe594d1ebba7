import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { createAppointments } from "../src/create-appointments.ts";
import { fillReleasedDiary } from "../src/testing/released-diary.ts";
import { openSqlite } from "../src/sqlite/open-sqlite.ts";

// Prints a diary of today's schema as SQL: `node released/dump.ts > released/NAME.sql` keeps the schema of the migration
// that is about to be released. Those that are kept already are never made anew.
const folder = mkdtempSync(join(tmpdir(), "careslot-dump-"));
const file = join(folder, "diary.db");
const { database, close } = await openSqlite(file);
await fillReleasedDiary(createAppointments(database));
close();

const engine = new DatabaseSync(file);
const parts = engine
  .prepare(
    "SELECT type, name, sql FROM sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%' ORDER BY rowid",
  )
  .all();
const tables = parts.filter(({ type }) => type === "table");
const others = parts.filter(({ type }) => type !== "table");
// Triggers refuse what is not as they like it, so the rows come before them.
for (const { sql } of tables) console.log(`${String(sql)};`);
for (const { name } of tables) for (const line of insertsInto(String(name))) console.log(line);
for (const { sql } of others) console.log(`${String(sql)};`);
engine.close();
rmSync(folder, { recursive: true });

function insertsInto(table: string): readonly string[] {
  const columns = engine.prepare("SELECT name FROM pragma_table_info(?)").all(table);
  const names = columns.map(({ name }) => `\`${String(name)}\``).join(", ");
  const literals = columns.map(({ name }) => `quote("${String(name)}")`).join(" || ', ' || ");
  const rows = engine.prepare(`SELECT ${literals} AS literals FROM "${table}"`).all();
  return rows.map(({ literals }) => `INSERT INTO \`${table}\` (${names}) VALUES (${String(literals)});`);
}
