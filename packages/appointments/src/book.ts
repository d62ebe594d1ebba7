import { and, eq, sql } from "drizzle-orm";
import type { Booked, Booking, ConsumerRequest, VersionKey } from "./appointments.ts";
import { auditRow } from "./audit/audit-row.ts";
import { violation } from "./constraint.ts";
import type { Database } from "./database.ts";
import { repeated, requestRow } from "./request-row.ts";
import { appointment, appointmentVersion, booking, slot } from "./schema.ts";
import { slotStatus } from "./slot-status.ts";

/**
 * Books in one batch. Two guards stand inside it, both a constraint and not a condition, since a statement that changes
 * no row does not fail a batch: the key of `booking` refuses a second active booking, and the slot id is looked up
 * among the free slots at the very times that were checked, so that a slot taken, blocked or moved since then leaves
 * it null.
 */
export function bookIn(
  database: Database,
  firstResult: (made: ConsumerRequest) => Promise<VersionKey | undefined>,
): (booking: Booking) => Promise<Booked> {
  return async ({ version, slot: loaded, nhsNumber, request: made, audit }) => {
    const free = database
      .select({ id: slot.id })
      .from(slot)
      .where(
        and(
          eq(slot.id, loaded.id),
          eq(slot.status, "free"),
          eq(slot.start, loaded.start),
          eq(slot.end, loaded.end),
          eq(slot.scheduleId, loaded.scheduleId),
        ),
      );
    try {
      await database.batch([
        database.insert(appointment).values({
          id: version.id,
          slotId: loaded.id,
          start: loaded.start,
          nhsNumber: nhsNumber ?? null,
        }),
        ...requestRow(database, made, version),
        database.insert(appointmentVersion).values({ ...version, follows: 0 }),
        database.insert(booking).values({ slotId: sql`(${free})`, appointmentId: version.id }),
        slotStatus(database, "busy", eq(slot.id, loaded.id)),
        auditRow(database, audit),
      ]);
      return { ok: true };
    } catch (error) {
      const table = violation(error)?.table;
      if (table === "booking") return { ok: false, reason: "slot-taken" };
      const repetition = await repeated(table, made, firstResult);
      if (repetition !== undefined) return repetition;
      throw error;
    }
  };
}
