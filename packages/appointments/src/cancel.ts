import { and, eq, exists, inArray, type SQL, sql } from "drizzle-orm";
import type { Cancellation, Cancelled } from "./appointments.ts";
import { auditRowIn } from "./audit/audit-row.ts";
import { violation } from "./constraint.ts";
import type { Database } from "./database.ts";
import type { FirstResult } from "./first-result.ts";
import { preparedStatement, type Values } from "./prepared-statement.ts";
import { repeated, requestRowIn } from "./request-row.ts";
import { appointmentVersion, booking, slot } from "./schema.ts";
import { slotStatus } from "./slot-status.ts";
import type { UnseenCancellation } from "./unseen-changes.ts";
import { versionRowIn } from "./version-row.ts";

/** Cancels a version that was looked up. */
export function cancelIn(
  database: Database,
  firstResult: FirstResult,
): (cancellation: Cancellation) => Promise<Cancelled> {
  return cancellationBatchIn(database, firstResult);
}

/** Cancels a version that nobody has looked up, if it says what it is thought to say. */
export function cancelUnseenIn(
  database: Database,
  firstResult: FirstResult,
): (cancellation: UnseenCancellation) => Promise<Cancelled> {
  const cancel = cancellationBatchIn(database, firstResult, eq(appointmentVersion.content, sql.placeholder("before")));
  return ({ before, ...cancellation }) => cancel(cancellation, { before });
}

/**
 * Cancels in one batch. The new version names the one it follows by looking it up, booked and holding its slot: where
 * that is gone the column stays null and the batch fails. Of two that follow the same version the key refuses one.
 */
function cancellationBatchIn(
  database: Database,
  firstResult: FirstResult,
  asThought?: SQL,
): (cancellation: Cancellation, thought?: Values) => Promise<Cancelled> {
  const held = eq(booking.appointmentId, sql.placeholder("id"));
  const bookings = database.select({ slotId: booking.slotId }).from(booking).where(held);
  const follows = database
    .select({ versionId: appointmentVersion.versionId })
    .from(appointmentVersion)
    .where(
      and(
        eq(appointmentVersion.id, sql.placeholder("id")),
        eq(appointmentVersion.versionId, sql`${sql.placeholder("versionId")} - 1`),
        eq(appointmentVersion.status, "booked"),
        exists(bookings),
        asThought,
      ),
    );
  const slotFree = preparedStatement(slotStatus(database, "free", inArray(slot.id, bookings)));
  const requestRow = requestRowIn(database);
  const versionRow = versionRowIn(database, sql<number>`(${follows})`);
  const bookingGone = preparedStatement(database.delete(booking).where(held));
  const auditRow = auditRowIn(database);
  return async ({ version, request: made, audit }, thought) => {
    const { id } = version;
    try {
      await database.batch([
        slotFree({ id }),
        ...requestRow(made, version),
        versionRow(version, thought),
        bookingGone({ id }),
        auditRow(audit),
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
