import { applyD1Migrations, type D1Migration } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { getTableName, is } from "drizzle-orm";
import { SQLiteTable } from "drizzle-orm/sqlite-core";
import { appointmentsContract } from "../contract/index.ts";
import { createAppointments } from "../create-appointments.ts";
import { openD1 } from "../d1/index.ts";
import * as schema from "../schema.ts";
import { shardedAppointments } from "./index.ts";

const { EAST, NORTH, WEST, MIGRATIONS } = env as unknown as Readonly<Record<"EAST" | "NORTH" | "WEST", D1Database>> & {
  readonly MIGRATIONS: D1Migration[];
};

// The append-only tables refuse to be emptied: they are laid anew.
const tables = Object.values(schema).filter((table) => is(table, SQLiteTable));
const drops = ["d1_migrations", ...tables.map(getTableName)].map((name) => `drop table if exists ${name}`);
const traces = ["slot", "directory", "audit"].map((table) => `(select count(*) from ${table})`).join(" + ");

/** Lays the schema of a database, unless nothing was written since it was laid: most tests write into one of the three. */
async function prepare(binding: D1Database): Promise<void> {
  const written = await binding
    .prepare(`select ${traces} as traces`)
    .first("traces")
    .catch(() => undefined);
  if (written === 0) return;
  await binding.batch(drops.map((drop) => binding.prepare(drop)));
  await applyD1Migrations(binding, MIGRATIONS);
}

appointmentsContract("three D1 databases in workerd", async () => {
  const shards = await Promise.all(
    Object.entries({ east: EAST, north: NORTH, west: WEST }).map(async ([name, binding]) => {
      await prepare(binding);
      return { name, appointments: createAppointments(openD1(binding)) };
    }),
  );
  return { appointments: shardedAppointments(shards, (serviceId) => (serviceId === "" ? "north" : "east")) };
});
