import { and, eq, sql } from "drizzle-orm";
import type { Booked, Booking } from "./appointments.ts";
import { bookingBatchIn } from "./booking-batch.ts";
import type { Database } from "./database.ts";
import type { FirstResult } from "./first-result.ts";
import { slot } from "./schema.ts";

/**
 * Books a slot that was looked up. It is looked up again among the free slots at the very times that were checked, so that
 * one that was taken, blocked or moved since then is refused.
 */
export function bookIn(database: Database, firstResult: FirstResult): (booking: Booking) => Promise<Booked> {
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
  const book = bookingBatchIn(database, firstResult, {
    free,
    id: sql.placeholder("slotId"),
  });
  return ({ slot: { id: slotId, scheduleId, start, end }, ...booking }) =>
    book(booking, { slotId, scheduleId, start, end });
}
