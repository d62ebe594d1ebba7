import { DatabaseSync } from "node:sqlite";
import { formatInstant } from "@careslot/fhir";
import { exampleBooking } from "@careslot/node/src/demo/example-booking.ts";
import { firstStart, slotAt } from "./diary.ts";

/** Id of the appointment with so many versions. */
export function historyId(versions: number): string {
  return `history-of-${versions}`;
}

/** Puts appointments with long histories into a database: the API itself makes two versions at most. */
export function addHistories(file: string, lengths: readonly number[], now: Date): void {
  const engine = new DatabaseSync(file);
  const insert = engine.prepare("insert into appointment_version values (?, ?, ?, 'booked', ?, ?)");
  const booking = exampleBooking(slotAt(firstStart(now), 0, 0), now);
  const lastUpdated = formatInstant(now);
  for (const length of lengths) {
    const id = historyId(length);
    for (let version = 1; version <= length; version += 1) {
      const meta = { ...booking.meta, versionId: String(version), lastUpdated };
      insert.run(id, version, version - 1, lastUpdated, JSON.stringify({ ...booking, id, meta, created: lastUpdated }));
    }
  }
  engine.close();
}
