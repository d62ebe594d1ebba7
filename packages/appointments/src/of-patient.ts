import { and, asc, eq, gte, sql } from "drizzle-orm";
import type { Version } from "./appointments.ts";
import { atMost } from "./at-most.ts";
import { isCurrentVersion } from "./current-version.ts";
import type { Database } from "./database.ts";
import { appointment, appointmentVersion } from "./schema.ts";

/** Nobody has so many appointments to come: a bound, not a page (PSRCH-06). */
const mostAppointments = 1000;

/** Finds a patient's appointments to come, each in its current version. */
export function ofPatientIn(database: Database): (nhsNumber: string, from: Date) => Promise<readonly Version[]> {
  const statement = database
    .select({
      id: appointmentVersion.id,
      versionId: appointmentVersion.versionId,
      lastUpdated: appointmentVersion.lastUpdated,
      status: appointmentVersion.status,
      content: appointmentVersion.content,
    })
    .from(appointment)
    .innerJoin(appointmentVersion, isCurrentVersion(database))
    .where(
      and(eq(appointment.nhsNumber, sql.placeholder("nhsNumber")), gte(appointment.start, sql.placeholder("from"))),
    )
    .orderBy(asc(appointment.start), asc(appointment.id))
    .limit(atMost(mostAppointments))
    .prepare();
  return (nhsNumber, from) => statement.all({ nhsNumber, from: from.getTime() });
}
