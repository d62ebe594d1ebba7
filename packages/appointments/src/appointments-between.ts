import { and, asc, gte, lt, sql } from "drizzle-orm";
import type { DiaryAppointment } from "./appointments.ts";
import { isCurrentVersion } from "./current-version.ts";
import type { Database } from "./database.ts";
import { appointment, appointmentVersion } from "./schema.ts";

/** Finds the appointments that start within a stretch of time, each with the status of its current version. */
export function appointmentsBetweenIn(
  database: Database,
): (from: Date, before: Date, limit: number) => Promise<readonly DiaryAppointment[]> {
  const statement = database
    .select({
      id: appointment.id,
      slotId: appointment.slotId,
      start: appointment.start,
      versionId: appointmentVersion.versionId,
      status: appointmentVersion.status,
    })
    .from(appointment)
    .innerJoin(appointmentVersion, isCurrentVersion(database))
    .where(and(gte(appointment.start, sql.placeholder("from")), lt(appointment.start, sql.placeholder("before"))))
    .orderBy(asc(appointment.start), asc(appointment.id))
    .limit(sql.placeholder("limit"))
    .prepare();
  return (from, before, limit) => statement.all({ from: from.getTime(), before: before.getTime(), limit });
}
