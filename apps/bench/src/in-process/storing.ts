import { randomUUIDv7 } from "node:crypto";
import { copyFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { type Booking, createAppointments, type HeldSlot } from "@careslot/appointments";
import { openSqlite } from "@careslot/appointments/sqlite";
import { exampleBooking } from "@careslot/node/src/demo/example-booking.ts";
import { firstStart, slotAt } from "../diary/diary.ts";
import { fillDiary } from "../diary/fill-diary.ts";
import { bookingOf } from "../floor/change.ts";
import { openSqliteStore } from "../floor/sqlite-store.ts";
import type { FloorBooking } from "../floor/store.ts";
import type { Row } from "../report/row.ts";
import type { BenchRun } from "../run/bench-run.ts";
import { compare } from "./comparison.ts";
import { workOn } from "./work.ts";

/** One booking stored for good, alone and 32 together, beside the same rows written by prepared statements. */
export async function* storing(run: BenchRun): AsyncGenerator<Row, void> {
  const now = new Date();
  const first = firstStart(now);
  const [ourFile, floorFile] = [join(run.folder, "storing-ours.db"), join(run.folder, "storing-floor.db")];
  await fillDiary(ourFile, { services: 2, days: 200 }, now);
  copyFileSync(ourFile, floorFile);
  const opened = await openSqlite(ourFile);
  const appointments = createAppointments(opened.database);
  const engine = new DatabaseSync(floorFile);
  const floor = openSqliteStore(engine, "grouped");
  const [ourBookings, floorBookings] = [bookings(first, now), bookings(first, now)];
  const ours = async (booking: Booking): Promise<void> => {
    const booked = await appointments.book(booking);
    if (!booked.ok) throw new TypeError(booked.reason);
  };
  const comparisons = [1, 32].map((together) => ({
    what: together === 1 ? "store one booking" : `store ${together} bookings that come together, each`,
    ours: workOn(64, together, () => ourBookings().ours, ours),
    beside: [
      {
        kind: "floor",
        name: "prepared statements",
        work: workOn(64, together, () => floorBookings().floor, floor.book),
      } as const,
    ],
    writes: true,
  }));
  yield* compare("In process", comparisons, run);
  opened.close();
  engine.close();
}

/** Bookings of one slot after the other, as the repository takes them and as the floor does. */
function bookings(first: number, now: Date): () => { readonly ours: Booking; readonly floor: FloorBooking } {
  let taken = 0;
  return () => {
    const index = taken++;
    const slot = slotAt(first, 1, index);
    const floor = bookingOf(exampleBooking(slot, now) as never, randomUUIDv7(), "ZZ999", crypto.randomUUID());
    const { id, lastUpdated, content, nhsNumber, consumer, requestId } = floor;
    const [start, end] = [Date.parse(String(slot["start"])), Date.parse(String(slot["end"]))];
    const held: HeldSlot = { id: slot.id ?? "", scheduleId: "schedule-1", status: "free", start, end };
    const agent = {
      odsCode: consumer,
      organisation: "Example Urgent Care",
      device: "Careslot benchmark 1",
      user: "user",
    };
    return {
      floor,
      ours: {
        version: { id, versionId: 1, lastUpdated, status: "booked", content },
        slot: held,
        nhsNumber,
        request: { consumer, requestId },
        audit: {
          recorded: lastUpdated,
          interaction: "create-appointment",
          outcome: 201,
          requestId: crypto.randomUUID(),
          correlationId: requestId,
          agent,
          appointmentId: id,
          versionId: 1,
        },
      },
    };
  };
}
