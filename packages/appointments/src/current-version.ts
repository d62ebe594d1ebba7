import { and, eq, max, type SQL, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/sqlite-core";
import type { Database } from "./database.ts";
import { appointment, appointmentVersion } from "./schema.ts";

/** Joins an appointment to its current version, the highest there is. */
export function isCurrentVersion(database: Database): SQL | undefined {
  const versions = alias(appointmentVersion, "versions");
  const current = database
    .select({ versionId: max(versions.versionId) })
    .from(versions)
    .where(eq(versions.id, appointment.id));
  return and(eq(appointmentVersion.id, appointment.id), eq(appointmentVersion.versionId, sql`(${current})`));
}
