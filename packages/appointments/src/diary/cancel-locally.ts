import { desc, eq, sql } from "drizzle-orm";
import type { Cancellation, Cancelled } from "../appointments.ts";
import type { Database } from "../database.ts";
import { appointment, appointmentVersion } from "../schema.ts";
import type { CancelledLocally, ChangeOptions, LocalCancellation, LocalRequest } from "./diary-change.ts";

/**
 * Cancels an appointment as the provider's own staff do: the same new version, in the same batch with the same guards, as
 * a consumer's update makes (CAN-11, CAN-16). What a consumer may not cancel, they may not either: CAN-23, CAN-29.
 */
export function cancelLocallyIn(
  database: Database,
  cancel: (cancellation: Cancellation) => Promise<Cancelled>,
): (what: LocalCancellation, request: LocalRequest, options?: ChangeOptions) => Promise<CancelledLocally> {
  return async ({ appointmentId: id, versionId }, request, { dryRun = false } = {}) => {
    const { recorded, requestId, agent } = request;
    const current = await loadCancelled(database, id, recorded);
    if (current === undefined) return { ok: false, reason: "appointment-unknown" };
    if (current.status === "cancelled") return { ok: false, reason: "already-cancelled" };
    if (versionId !== undefined && versionId !== current.versionId) return { ok: false, reason: "version-conflict" };
    if (current.start <= Date.parse(recorded)) return { ok: false, reason: "already-past" };
    const version = { id, versionId: current.versionId + 1 };
    if (dryRun) return { ok: true, version };
    const outcome = await cancel({
      version: { ...version, lastUpdated: recorded, status: "cancelled", content: current.content },
      audit: {
        recorded,
        interaction: "cancel-locally",
        outcome: 200,
        requestId,
        agent,
        appointmentId: id,
        versionId: version.versionId,
      },
    });
    return outcome.ok ? { ok: true, version } : { ok: false, reason: "version-conflict" };
  };
}

/** The current version, its content as it will be once it is cancelled. Nothing else of it is read, or written anew. */
async function loadCancelled(database: Database, id: string, recorded: string) {
  const [current] = await database
    .select({
      versionId: appointmentVersion.versionId,
      status: appointmentVersion.status,
      start: appointment.start,
      content: sql<string>`json_set(${appointmentVersion.content}, '$.status', 'cancelled',
        '$.meta.versionId', cast(${appointmentVersion.versionId} + 1 as text), '$.meta.lastUpdated', ${recorded})`,
    })
    .from(appointmentVersion)
    .innerJoin(appointment, eq(appointment.id, appointmentVersion.id))
    .where(eq(appointmentVersion.id, id))
    .orderBy(desc(appointmentVersion.versionId))
    .limit(1);
  return current;
}
