import { asc, eq, gt } from "drizzle-orm";
import type { Database } from "../database.ts";
import { appointment, booking, slot } from "../schema.ts";
import { goThrough, pageSize } from "./go-through.ts";
import type { IntegrityResult } from "./integrity-result.ts";

/** Asserts that every active booking is of an appointment that is there, and holds a slot that is there and busy. */
export async function checkBookings(database: Database): Promise<IntegrityResult> {
  return goThrough(
    "bookings",
    (last: BookingRow | undefined) => bookingsBehind(database, last?.slotId ?? ""),
    ({ slotId, status, appointmentId }, note) => {
      const at = `Slot/${slotId}`;
      if (appointmentId === null) note("appointment-missing", at);
      if (status === null) note("slot-missing", at);
      else if (status !== "busy") note("slot-not-busy", at);
    },
  );
}

type BookingRow = Awaited<ReturnType<typeof bookingsBehind>>[number];

async function bookingsBehind(database: Database, slotId: string) {
  return database
    .select({ slotId: booking.slotId, status: slot.status, appointmentId: appointment.id })
    .from(booking)
    .leftJoin(slot, eq(slot.id, booking.slotId))
    .leftJoin(appointment, eq(appointment.id, booking.appointmentId))
    .where(gt(booking.slotId, slotId))
    .orderBy(asc(booking.slotId))
    .limit(pageSize);
}
