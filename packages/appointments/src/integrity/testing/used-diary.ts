import type { Appointments } from "../../appointments.ts";
import { bookingOf, cancellationOf, load, sampleDiary, slotEntry } from "../../contract/sample-diary.ts";

/** Appointments `a000`, `a001` and so on in slots 1, 2 and so on; every third, from the second, is cancelled again. */
export async function usedDiary(appointments: Appointments, booked: number): Promise<void> {
  await appointments.importResources([...sampleDiary(booked + 19), slotEntry(booked + 20, { status: "busy" })]);
  const numbers = Array.from({ length: booked }, (_, index) => index);
  await Promise.all(
    numbers.map(async (index) =>
      appointments.book(bookingOf(await load(appointments, index + 1), idOf(index), `book-${index}`)),
    ),
  );
  const cancelled = numbers.filter((index) => index % 3 === 1);
  await Promise.all(cancelled.map((index) => appointments.cancel(cancellationOf(idOf(index), 2, `cancel-${index}`))));
  await appointments.sealAudit();
}

function idOf(index: number): string {
  return `a${String(index).padStart(3, "0")}`;
}
