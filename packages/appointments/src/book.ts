import { and, eq, sql } from "drizzle-orm";
import type { Booked, Booking, ConsumerRequest, VersionKey } from "./appointments.ts";
import { auditRowIn } from "./audit/audit-row.ts";
import { violation } from "./constraint.ts";
import type { Database } from "./database.ts";
import { preparedStatement } from "./prepared-statement.ts";
import { repeated, requestRowIn } from "./request-row.ts";
import { appointment, booking, slot } from "./schema.ts";
import { slotStatus } from "./slot-status.ts";
import { versionRowIn } from "./version-row.ts";

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
  const [appointmentRow, requestRow] = [appointmentRowIn(database), requestRowIn(database)];
  const versionRow = versionRowIn(database, sql<number>`0`);
  const bookingRow = bookingRowIn(database);
  const slotBusy = preparedStatement(slotStatus(database, "busy", eq(slot.id, sql.placeholder("slotId"))));
  const auditRow = auditRowIn(database);
  return async ({ version, slot: { id: slotId, scheduleId, start, end }, nhsNumber = null, request: made, audit }) => {
    const { id } = version;
    try {
      await database.batch([
        appointmentRow({ id, slotId, start, nhsNumber }),
        ...requestRow(made, version),
        versionRow(version),
        bookingRow({ id, slotId, scheduleId, start, end }),
        slotBusy({ slotId }),
        auditRow(audit),
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

function appointmentRowIn(database: Database) {
  return preparedStatement(
    database.insert(appointment).values({
      id: sql.placeholder("id"),
      slotId: sql.placeholder("slotId"),
      start: sql.placeholder("start"),
      nhsNumber: sql.placeholder("nhsNumber"),
    }),
  );
}

/** The row that holds the slot, if it is free, and still where it was when it was checked. */
function bookingRowIn(database: Database) {
  const free = database
    .select({ id: slot.id })
    .from(slot)
    .where(
      and(
        eq(slot.id, sql.placeholder("slotId")),
        eq(slot.status, "free"),
        eq(slot.start, sql.placeholder("start")),
        eq(slot.end, sql.placeholder("end")),
        eq(slot.scheduleId, sql.placeholder("scheduleId")),
      ),
    );
  return preparedStatement(
    database.insert(booking).values({ slotId: sql`(${free})`, appointmentId: sql.placeholder("id") }),
  );
}
