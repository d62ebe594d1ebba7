import { and, count, eq, gte, lt, sql } from "drizzle-orm";
import type { Database } from "../database.ts";
import { booking, slot } from "../schema.ts";
import { type DayCounts, nothing } from "./counts.ts";
import { type DateRange, londonDate, momentsOf } from "./london-date.ts";
import { serviceOfSlot } from "./service-of-slot.ts";

/** Counts the slots of a range of dates that were made available: the free ones, and those that an active booking holds. */
export async function countSlots(database: Database, range: DateRange): Promise<readonly DayCounts[]> {
  const { from, before } = momentsOf(range);
  const found = await database
    .select({
      serviceId: serviceOfSlot,
      date: londonDate(sql`${slot.start}`, range),
      free: sql`count(*) filter (where ${slot.status} = 'free')`.mapWith(Number),
      held: count(booking.slotId),
    })
    .from(slot)
    .leftJoin(booking, eq(booking.slotId, slot.id))
    .where(and(gte(slot.start, from), lt(slot.start, before)))
    .groupBy(sql`1`, sql`2`)
    .orderBy(sql`1`, sql`2`);
  return found.filter(({ free, held }) => free + held > 0).map((counts) => ({ ...nothing, ...counts }));
}
