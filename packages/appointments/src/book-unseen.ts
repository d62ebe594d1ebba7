import { and, eq, sql } from "drizzle-orm";
import type { Booked } from "./appointments.ts";
import { atMost } from "./at-most.ts";
import { bookingBatchIn } from "./booking-batch.ts";
import type { Database } from "./database.ts";
import type { FirstResult } from "./first-result.ts";
import { plannedOnce } from "./planned-once.ts";
import { booking, slot } from "./schema.ts";
import type { UnseenBooking } from "./unseen-changes.ts";

/**
 * Books a slot as a booking describes it, which nobody has looked up. Of several that are described alike it is the first:
 * whether another is free while that is not, is for whoever looks them up.
 */
export function bookUnseenIn(
  database: Database,
  firstResult: FirstResult,
): (booking: UnseenBooking) => Promise<Booked> {
  const free = database
    .select({ id: sql`case ${slot.status} when 'free' then ${slot.id} end` })
    .from(slot)
    .where(
      and(
        eq(slot.identifierValue, plannedOnce(sql.placeholder("value"))),
        eq(slot.identifierSystem, plannedOnce(sql.placeholder("system"))),
        eq(slot.scheduleId, plannedOnce(sql.placeholder("scheduleId"))),
        eq(slot.start, plannedOnce(sql.placeholder("start"))),
        eq(slot.end, plannedOnce(sql.placeholder("end"))),
      ),
    )
    .orderBy(slot.id)
    .limit(atMost(1));
  const taken = database
    .select({ id: booking.slotId })
    .from(booking)
    .where(eq(booking.appointmentId, sql.placeholder("id")));
  const book = bookingBatchIn(database, firstResult, { free, id: sql`(${taken})` });
  return ({ slot: { identifier, scheduleId, start, end }, ...booking }) => {
    const { system = "", value } = identifier;
    return book(booking, { system, value, scheduleId, start, end });
  };
}
