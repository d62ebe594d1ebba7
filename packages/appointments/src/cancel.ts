import { and, eq, exists, inArray, sql } from "drizzle-orm";
import type { Cancellation, Cancelled, ConsumerRequest, VersionKey } from "./appointments.ts";
import { auditRow } from "./audit/audit-row.ts";
import { violation } from "./constraint.ts";
import type { Database } from "./database.ts";
import { repeated, requestRow } from "./request-row.ts";
import { appointmentVersion, booking, slot } from "./schema.ts";
import { slotStatus } from "./slot-status.ts";

/**
 * Cancels in one batch. The new version names the one it follows by looking it up, booked and holding its slot: where
 * that is gone the column stays null and the batch fails. Of two that follow the same version the key refuses one.
 */
export function cancelIn(
  database: Database,
  firstResult: (made: ConsumerRequest) => Promise<VersionKey | undefined>,
): (cancellation: Cancellation) => Promise<Cancelled> {
  return async ({ version, request: made, audit }) => {
    const held = eq(booking.appointmentId, version.id);
    const bookings = database.select({ slotId: booking.slotId }).from(booking).where(held);
    const follows = database
      .select({ versionId: appointmentVersion.versionId })
      .from(appointmentVersion)
      .where(
        and(
          eq(appointmentVersion.id, version.id),
          eq(appointmentVersion.versionId, version.versionId - 1),
          eq(appointmentVersion.status, "booked"),
          exists(bookings),
        ),
      );
    try {
      await database.batch([
        slotStatus(database, "free", inArray(slot.id, bookings)),
        ...requestRow(database, made, version),
        database.insert(appointmentVersion).values({ ...version, follows: sql`(${follows})` }),
        database.delete(booking).where(held),
        auditRow(database, audit),
      ]);
      return { ok: true };
    } catch (error) {
      const table = violation(error)?.table;
      if (table === "appointment_version") return { ok: false, reason: "version-conflict" };
      const repetition = await repeated(table, made, firstResult);
      if (repetition !== undefined) return repetition;
      throw error;
    }
  };
}
