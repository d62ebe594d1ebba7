import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { type Appointments, createAppointments } from "../../src/index.ts";
import { openSqlite } from "../../src/sqlite/index.ts";
import { fillDiary, firstDay } from "../fill-diary.ts";
import type { Duration, Durations, Sizes } from "./costs.ts";
import { quantile } from "./queue.ts";
import { sampleAudit, sampleBooking, sampleCancellation } from "./sample-work.ts";

const diary = { services: 50, days: 5, slotsOfADay: 40 };
const slots = diary.services * diary.days * diary.slotsOfADay;
const times = 2_000;

const together = 32;

/** What was measured on a file of this machine. */
export interface Measured {
  /** Each piece of work by itself, one after the other. */
  readonly durations: Durations;
  /** Bookings a second where so many come at the same time and share their commits. */
  readonly together: { readonly atOnce: number; readonly bookingsPerSecond: number };
  readonly sizes: Sizes;
}

/** Measures each piece of work, and what it leaves in the file. */
export async function measureCosts(): Promise<Measured> {
  const folder = mkdtempSync(join(tmpdir(), "careslot-national-"));
  const file = join(folder, "diary.db");
  try {
    (await openSqlite(file)).close();
    const empty = bytesIn(file);
    fillDiary(file, diary);
    const filled = bytesIn(file);
    const { database, close } = await openSqlite(file);
    const measured = await measureWork(createAppointments(database), file);
    close();
    const slot = (filled - empty) / slots;
    const { before, booked, cancelled, audited } = measured.bytes;
    const sizes = {
      slot,
      booking: (booked - before) / times,
      cancellation: (cancelled - booked) / times,
      audit: (audited - cancelled) / times,
    };
    const bookingsPerSecond = measured.bookingsPerSecond;
    return { durations: measured.durations, together: { atOnce: together, bookingsPerSecond }, sizes };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function measureWork(appointments: Appointments, file: string) {
  const sealed = async () => {
    await appointments.sealAudit();
    return bytesIn(file);
  };
  const before = await sealed();
  const book = await timed(async (index) => {
    const [slot] = await appointments.findSlots({ id: slotId(index) });
    if (slot === undefined) throw new TypeError("The diary lacks a slot.");
    const booking = sampleBooking(slot, index);
    return () => appointments.book(booking);
  });
  const booked = await sealed();
  const lookup = await timed(
    async (index) => () => appointments.firstResult({ consumer: "200000000205", requestId: `request-${index}` }),
  );
  const read = await timed(async (index) => () => appointments.read(`appointment-${index}`));
  const patient = await timed(
    async () => () => appointments.ofPatient("9000000009", new Date(firstDay + 4 * 86_400_000)),
  );
  const search = await timed(async (index) => {
    const from = firstDay + (index % diary.days) * 86_400_000;
    const service = { value: `service-${index % diary.services}` };
    return () => appointments.searchSlots({ service, statuses: ["free"], from, before: from + 86_400_000, limit: 50 });
  });
  const cancel = await timed(async (index) => () => appointments.cancel(sampleCancellation(index)));
  const cancelled = await sealed();
  const audit = await timed(async (index) => () => appointments.recordAccess(sampleAudit(index, 200)));
  const audited = await sealed();
  const bookingsPerSecond = await bookTogether(appointments);
  return {
    durations: { book, cancel, audit, lookup, read, search, patient },
    bookingsPerSecond,
    bytes: { before, booked, cancelled, audited },
  };
}

async function bookTogether(appointments: Appointments): Promise<number> {
  const found = await Promise.all(
    Array.from({ length: times }, (_, index) => appointments.findSlots({ id: slotId(times + index) })),
  );
  const bookings = found.flatMap(([slot], index) => (slot === undefined ? [] : [sampleBooking(slot, times + index)]));
  const start = performance.now();
  for (let from = 0; from < bookings.length; from += together) {
    await Promise.all(bookings.slice(from, from + together).map((booking) => appointments.book(booking)));
  }
  return (bookings.length * 1000) / (performance.now() - start);
}

/** Times what was prepared, and not its preparation. */
async function timed(prepare: (index: number) => Promise<() => Promise<unknown>>): Promise<Duration> {
  const taken: number[] = [];
  for (let index = 0; index < times; index += 1) {
    const work = await prepare(index);
    const start = performance.now();
    await work();
    taken.push(performance.now() - start);
  }
  taken.sort((one, other) => one - other);
  return { p50: quantile(taken, 0.5), p99: quantile(taken, 0.99) };
}

function slotId(index: number): string {
  return `${index % diary.services}-${Math.floor(index / diary.services)}`;
}

/** Pages in use, wherever they are stored just now. */
function bytesIn(file: string): number {
  const engine = new DatabaseSync(file);
  const { bytes } = engine
    .prepare(
      "select (page_count - freelist_count) * page_size as bytes from pragma_page_count(), pragma_freelist_count(), pragma_page_size()",
    )
    .get() as { readonly bytes: number };
  engine.close();
  return bytes;
}
