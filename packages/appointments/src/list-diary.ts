import { and, asc, eq, gt, sql } from "drizzle-orm";
import type { Version, VersionKey } from "./appointments.ts";
import type { DirectoryResource, DirectoryType } from "./directory.ts";
import type { Database } from "./database.ts";
import { appointmentVersion, directory, slot } from "./schema.ts";

const limit = sql.placeholder("limit");

/** Reads the directory from one id to the next, a page at a time. */
export function listDirectoryIn(
  database: Database,
): (type: DirectoryType, after: string, limit: number) => Promise<readonly DirectoryResource[]> {
  const statement = database
    .select({ id: directory.id, content: directory.content })
    .from(directory)
    .where(and(eq(directory.type, sql.placeholder("type")), gt(directory.id, sql.placeholder("after"))))
    .orderBy(asc(directory.id))
    .limit(limit)
    .prepare();
  return (type, after, limit) => statement.all({ type, after, limit });
}

/** Reads all slots in the same way. */
export function listSlotsIn(
  database: Database,
): (after: string, limit: number) => Promise<readonly DirectoryResource[]> {
  const statement = database
    .select({ id: slot.id, content: slot.content })
    .from(slot)
    .where(gt(slot.id, sql.placeholder("after")))
    .orderBy(asc(slot.id))
    .limit(limit)
    .prepare();
  return (after, limit) => statement.all({ after, limit });
}

/** Reads every version of every appointment in the same way. */
export function listVersionsIn(database: Database): (after: VersionKey, limit: number) => Promise<readonly Version[]> {
  const { id, versionId, lastUpdated, status, content } = appointmentVersion;
  const statement = database
    .select({ id, versionId, lastUpdated, status, content })
    .from(appointmentVersion)
    .where(sql`(${id}, ${versionId}) > (${sql.placeholder("id")}, ${sql.placeholder("versionId")})`)
    .orderBy(asc(id), asc(versionId))
    .limit(limit)
    .prepare();
  return (after, limit) => statement.all({ id: after.id, versionId: after.versionId, limit });
}
