import { eq, type Placeholder, type SQL, sql, type SQLWrapper } from "drizzle-orm";
import type { Booked, Booking } from "./appointments.ts";
import { auditRowIn } from "./audit/audit-row.ts";
import { violation } from "./constraint.ts";
import type { Database } from "./database.ts";
import type { FirstResult } from "./first-result.ts";
import { preparedStatement, type Values } from "./prepared-statement.ts";
import { repeated, requestRowIn } from "./request-row.ts";
import { appointment, booking, slot } from "./schema.ts";
import { slotStatus } from "./slot-status.ts";
import { versionRowIn } from "./version-row.ts";

/** Which slot is booked, in SQL. */
interface BookedSlot {
  /** Its id as long as it may be booked, and null else. */
  readonly free: SQLWrapper;
  /** Its id once it is. */
  readonly id: SQL | Placeholder;
}

/** The values that the slot is found by, its start among them. */
type SoughtSlot = Values & { readonly start: number };

/**
 * Books in one batch. Two guards stand inside it, both a constraint and not a condition, since a statement that changes
 * no row does not fail a batch: the key of `booking` refuses a second active booking, and its column refuses the null
 * that a slot leaves which may not be booked.
 */
export function bookingBatchIn(
  database: Database,
  firstResult: FirstResult,
  { free, id: slotId }: BookedSlot,
): (booking: Omit<Booking, "slot">, sought: SoughtSlot) => Promise<Booked> {
  const versionRow = versionRowIn(database, sql<number>`0`);
  const requestRow = requestRowIn(database);
  const bookingRow = preparedStatement(
    database.insert(booking).values({ slotId: sql`(${free})`, appointmentId: sql.placeholder("id") }),
  );
  const appointmentRow = preparedStatement(
    database.insert(appointment).values({
      id: sql.placeholder("id"),
      slotId,
      start: sql.placeholder("appointmentStart"),
      nhsNumber: sql.placeholder("nhsNumber"),
    }),
  );
  const slotBusy = preparedStatement(slotStatus(database, "busy", eq(slot.id, slotId)));
  const auditRow = auditRowIn(database);
  return async ({ version, start, nhsNumber = null, request: made, audit }, sought) => {
    const values = { ...sought, id: version.id, appointmentStart: start ?? sought.start, nhsNumber };
    try {
      await database.batch([
        versionRow(version),
        ...requestRow(made, version),
        bookingRow(values),
        appointmentRow(values),
        slotBusy(values),
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
