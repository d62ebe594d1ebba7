import { type SQL, sql } from "drizzle-orm";
import type { Database } from "./database.ts";
import type { Preparable } from "./prepared-statement.ts";
import { slot } from "./schema.ts";

/** The statement that sets a slot's status, in its column and in the resource alike. */
export function slotStatus(database: Database, status: "busy" | "free" | "busy-unavailable", which: SQL): Preparable {
  return database
    .update(slot)
    .set({ status, content: sql`json_set(${slot.content}, '$.status', ${status})` })
    .where(which);
}
