import { existsSync } from "node:fs";
import { type Appointments, createAppointments, type OpenDatabase } from "@careslot/appointments";
import { Refusal } from "../refusal.ts";
import { fileOf, isEmbedded } from "./database-file.ts";
import { unusable } from "./unusable.ts";

/** A database with its schema in place, closed when its scope ends. */
export interface Store extends Disposable {
  readonly appointments: Appointments;
}

/** Opens the database that `DATABASE_URL` names, and applies the migrations it still lacks. */
export async function openStore(url: string): Promise<Store> {
  const { database, close } = await openDatabase(url);
  return { appointments: createAppointments(database), [Symbol.dispose]: close };
}

/** The same for those who need the database itself. */
export async function openDatabase(url: string): Promise<OpenDatabase> {
  try {
    return await (isEmbedded(url) ? openFile(url) : openServer(url));
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

async function openFile(url: string): Promise<OpenDatabase> {
  const { openSqlite } = await import("@careslot/appointments/sqlite");
  return openSqlite(fileOf(url));
}

async function openServer(url: string): Promise<OpenDatabase> {
  const [{ openLibsql }, { createClient }] = await Promise.all([
    import("@careslot/appointments/libsql"),
    import("@libsql/client"),
  ]);
  return openLibsql(createClient({ url }));
}
