import { and, asc, eq, gt } from "drizzle-orm";
import type { Database } from "../database.ts";
import { appointment, appointmentVersion } from "../schema.ts";
import { goThrough, pageSize } from "./go-through.ts";
import type { IntegrityResult } from "./integrity-result.ts";

/** Asserts that every appointment has a first version. */
export async function checkAppointments(database: Database): Promise<IntegrityResult> {
  return goThrough(
    "appointments",
    (last: AppointmentRow | undefined) => appointmentsBehind(database, last?.id ?? ""),
    ({ id, versionId }, note) => {
      if (versionId === null) note("version-missing", `Appointment/${id}`);
    },
  );
}

type AppointmentRow = Awaited<ReturnType<typeof appointmentsBehind>>[number];

async function appointmentsBehind(database: Database, id: string) {
  const isFirst = and(eq(appointmentVersion.id, appointment.id), eq(appointmentVersion.versionId, 1));
  return database
    .select({ id: appointment.id, versionId: appointmentVersion.versionId })
    .from(appointment)
    .leftJoin(appointmentVersion, isFirst)
    .where(gt(appointment.id, id))
    .orderBy(asc(appointment.id))
    .limit(pageSize);
}
