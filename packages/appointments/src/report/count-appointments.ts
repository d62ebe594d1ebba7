import { and, count, eq, gte, lt, sql } from "drizzle-orm";
import type { Database } from "../database.ts";
import { appointment, appointmentVersion, booking, slot } from "../schema.ts";
import { type DayCounts, nothing } from "./counts.ts";
import { type DateRange, londonDate, momentsOf } from "./london-date.ts";
import type { CountedBy } from "./report.ts";
import { serviceOfSlot } from "./service-of-slot.ts";

/** Counts the appointments of a range of dates, and those of them that no longer hold their slot: they were cancelled. */
export async function countAppointments(
  database: Database,
  range: DateRange,
  by: CountedBy,
): Promise<readonly DayCounts[]> {
  const found = await (by === "appointment" ? ofDate(database, range) : bookedOn(database, range));
  return found.map((counts) => ({ ...nothing, ...counts }));
}

/** By the date on which they take place. */
function ofDate(database: Database, range: DateRange) {
  const { from, before } = momentsOf(range);
  return database
    .select(columns(londonDate(sql`${appointment.start}`, range)))
    .from(appointment)
    .leftJoin(slot, eq(slot.id, appointment.slotId))
    .where(and(gte(appointment.start, from), lt(appointment.start, before)))
    .groupBy(sql`1`, sql`2`)
    .orderBy(sql`1`, sql`2`);
}

/**
 * By the date on which they were booked, which their first version tells. What has begun can't be booked (BOOK-71), so the
 * appointments that start before the range are none of its bookings.
 */
function bookedOn(database: Database, range: DateRange) {
  const { from, before } = momentsOf(range);
  const booked = sql`(unixepoch(${appointmentVersion.lastUpdated}) * 1000)`;
  return database
    .select(columns(londonDate(booked, range)))
    .from(appointment)
    .innerJoin(appointmentVersion, and(eq(appointmentVersion.id, appointment.id), eq(appointmentVersion.versionId, 1)))
    .leftJoin(slot, eq(slot.id, appointment.slotId))
    .where(and(gte(appointment.start, from), gte(booked, from), lt(booked, before)))
    .groupBy(sql`1`, sql`2`)
    .orderBy(sql`1`, sql`2`);
}

function columns(date: ReturnType<typeof londonDate>) {
  const holds = sql`exists (select 1 from ${booking} where ${booking.appointmentId} = ${appointment.id})`;
  return {
    serviceId: serviceOfSlot,
    date,
    booked: count(),
    cancelled: sql`count(*) filter (where not ${holds})`.mapWith(Number),
  };
}
