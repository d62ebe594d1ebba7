import { fileURLToPath } from "node:url";
import type { Client } from "@libsql/client";
import { drizzle } from "drizzle-orm/libsql";
import { migrate } from "drizzle-orm/libsql/migrator";
import type { OpenDatabase } from "../open-database.ts";
import { immediateBatches } from "./immediate-batches.ts";

/** Uses a libSQL server, or libSQL's embedded engine, and applies the migrations it still lacks. */
export async function openLibsql(client: Client): Promise<OpenDatabase> {
  const database = drizzle(immediateBatches(client));
  await migrate(database, { migrationsFolder: fileURLToPath(new URL("../../migrations", import.meta.url)) });
  const distant = client.protocol !== "file";
  return { database: Object.assign(database, { distant }), close: () => client.close() };
}
