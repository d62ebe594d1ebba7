import { applyD1Migrations, type D1Migration } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { getTableName, is } from "drizzle-orm";
import { SQLiteTable } from "drizzle-orm/sqlite-core";
import { appointmentsContract, unseenContract } from "../contract/index.ts";
import { createAppointments } from "../create-appointments.ts";
import * as schema from "../schema.ts";
import { openD1 } from "./index.ts";

const { DB, MIGRATIONS } = env as unknown as { readonly DB: D1Database; readonly MIGRATIONS: D1Migration[] };

appointmentsContract("D1 in workerd", open);
unseenContract("D1 in workerd", open);

async function open() {
  // The append-only tables refuse to be emptied: they are laid anew.
  const tables = Object.values(schema).filter((table) => is(table, SQLiteTable));
  await DB.batch(
    ["d1_migrations", ...tables.map(getTableName)].map((name) => DB.prepare(`drop table if exists ${name}`)),
  );
  await applyD1Migrations(DB, MIGRATIONS);
  return { appointments: createAppointments(openD1(DB)) };
}
