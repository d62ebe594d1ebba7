import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type Appointments, createAppointments, type OpenDatabase } from "@careslot/appointments";
import { Refusal } from "../refusal.ts";
import { unusable } from "./unusable.ts";

/** A database with its schema in place, closed when its scope ends. */
export interface Store extends Disposable {
  readonly appointments: Appointments;
}

/** Opens the database that `DATABASE_URL` names, and applies the migrations it still lacks. */
export async function openStore(url: string): Promise<Store> {
  try {
    const { database, close } = await (isEmbedded(url) ? openFile(url) : openServer(url));
    return { appointments: createAppointments(database), [Symbol.dispose]: close };
  } catch (error) {
    throw unusable(url, error);
  }
}

/** Opens a database to look into: one that is not there yet is refused, not made. */
export async function openKeptStore(url: string): Promise<Store> {
  if (isEmbedded(url) && !existsSync(fileOf(url)))
    throw new Refusal(`DATABASE_URL names no database: ${url} is not there`);
  return openStore(url);
}

function isEmbedded(url: string): boolean {
  return url === ":memory:" || url.startsWith("file:");
}

async function openFile(url: string): Promise<OpenDatabase> {
  const { openSqlite } = await import("@careslot/appointments/sqlite");
  return openSqlite(fileOf(url));
}

function fileOf(url: string): string {
  return url.startsWith("file://") ? fileURLToPath(url) : url.replace(/^file:/, "");
}

async function openServer(url: string): Promise<OpenDatabase> {
  const [{ openLibsql }, { createClient }] = await Promise.all([
    import("@careslot/appointments/libsql"),
    import("@libsql/client"),
  ]);
  return openLibsql(createClient({ url }));
}
