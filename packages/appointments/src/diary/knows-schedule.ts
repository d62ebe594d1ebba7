import { and, eq } from "drizzle-orm";
import type { Database } from "../database.ts";
import { directory } from "../schema.ts";

/** Whether there is such a schedule. One that is there stays, so that asking before a change is no race. */
export async function knowsSchedule(database: Database, scheduleId: string): Promise<boolean> {
  const found = await database
    .select({ id: directory.id })
    .from(directory)
    .where(and(eq(directory.type, "Schedule"), eq(directory.id, scheduleId)));
  return found.length > 0;
}
