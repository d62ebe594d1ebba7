import { asc, eq, sql } from "drizzle-orm";
import type { Database } from "../database.ts";
import { appointment, appointmentVersion, booking } from "../schema.ts";
import { goThrough, type Note, pageSize } from "./go-through.ts";
import type { IntegrityResult } from "./integrity-result.ts";
import { storedResource } from "./stored-resource.ts";

/**
 * Asserts that the versions of each appointment are gap-free and readable, and that an active booking holds the slot of
 * those whose current version is booked, and of no others.
 */
export async function checkVersions(database: Database): Promise<IntegrityResult> {
  let expected = 1;
  return goThrough(
    "versions",
    (last: VersionRow | undefined) => versionsBehind(database, last),
    (row, note, next) => {
      if (row.versionId !== expected || row.follows !== expected - 1) note("version-gap", nameOf(row));
      checkContent(row, note);
      const isCurrent = next?.id !== row.id;
      if (isCurrent) checkCurrent(row, note);
      expected = isCurrent ? 1 : row.versionId + 1;
    },
  );
}

type VersionRow = Awaited<ReturnType<typeof versionsBehind>>[number];

async function versionsBehind(
  database: Database,
  last: { readonly id: string; readonly versionId: number } | undefined,
) {
  const { id, versionId } = appointmentVersion;
  return database
    .select({
      id,
      versionId,
      follows: appointmentVersion.follows,
      status: appointmentVersion.status,
      content: appointmentVersion.content,
      slotId: appointment.slotId,
      heldSlotId: booking.slotId,
    })
    .from(appointmentVersion)
    .leftJoin(appointment, eq(appointment.id, id))
    .leftJoin(booking, eq(booking.appointmentId, id))
    .where(sql`(${id}, ${versionId}) > (${last?.id ?? ""}, ${last?.versionId ?? 0})`)
    .orderBy(asc(id), asc(versionId))
    .limit(pageSize);
}

function checkContent(row: VersionRow, note: Note): void {
  const resource = storedResource(row.content, "Appointment", row.id);
  if (resource === undefined) return note("unreadable", nameOf(row));
  if (resource.meta?.versionId !== String(row.versionId)) note("version-differs", nameOf(row));
  if (resource.status !== row.status) note("status-differs", nameOf(row));
}

function checkCurrent(row: VersionRow, note: Note): void {
  const at = `Appointment/${row.id}`;
  if (row.slotId === null) note("appointment-missing", at);
  if (row.status === "booked" && row.heldSlotId === null) note("booking-missing", at);
  if (row.status === "cancelled" && row.heldSlotId !== null) note("booking-left", at);
  if (row.slotId !== null && row.heldSlotId !== null && row.slotId !== row.heldSlotId) note("slot-differs", at);
}

function nameOf({ id, versionId }: VersionRow): string {
  return `Appointment/${id}/_history/${versionId}`;
}
