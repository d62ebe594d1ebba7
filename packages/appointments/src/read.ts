import { and, desc, eq, sql } from "drizzle-orm";
import type { Version } from "./appointments.ts";
import { atMost } from "./at-most.ts";
import type { Database } from "./database.ts";
import { plannedOnce } from "./planned-once.ts";
import { appointmentVersion } from "./schema.ts";

const columns = {
  id: appointmentVersion.id,
  versionId: appointmentVersion.versionId,
  lastUpdated: appointmentVersion.lastUpdated,
  status: appointmentVersion.status,
  content: appointmentVersion.content,
};

const ofAppointment = eq(appointmentVersion.id, sql.placeholder("id"));

/** Reads the current version: the one with the highest number. */
export function readIn(database: Database): (id: string) => Promise<Version | undefined> {
  const statement = database
    .select(columns)
    .from(appointmentVersion)
    .where(eq(appointmentVersion.id, plannedOnce(sql.placeholder("id"))))
    .orderBy(desc(appointmentVersion.versionId))
    .limit(atMost(1))
    .prepare();
  return async (id) => (await statement.all({ id }))[0];
}

/** Reads one version, current or not. */
export function readVersionIn(database: Database): (id: string, versionId: number) => Promise<Version | undefined> {
  const statement = database
    .select(columns)
    .from(appointmentVersion)
    .where(and(ofAppointment, eq(appointmentVersion.versionId, sql.placeholder("versionId"))))
    .prepare();
  return async (id, versionId) => (await statement.all({ id, versionId }))[0];
}

/** Reads every version of an appointment, newest first. */
export function historyIn(database: Database): (id: string) => Promise<readonly Version[]> {
  const statement = database
    .select(columns)
    .from(appointmentVersion)
    .where(ofAppointment)
    .orderBy(desc(appointmentVersion.versionId))
    .prepare();
  return (id) => statement.all({ id });
}
