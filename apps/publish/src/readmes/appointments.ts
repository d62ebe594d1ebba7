import type { AuditEntry, Booked, Database, Version } from "@careslot/appointments";
import { fillDiary } from "./diary.ts";
import { hold, type UseExample } from "./use-example.ts";

interface Example {
  readonly bookSlot: (
    database: Database,
    slotId: string,
    version: Version,
    audit: AuditEntry,
  ) => Promise<Booked | undefined>;
}

export const use: UseExample<Example> = async (load, { database }) => {
  const { bookSlot } = await load();
  await fillDiary(database);
  const tries = await Promise.all(["a", "b", "c"].map((id) => bookSlot(database, "slot-1", versionOf(id), audit)));
  hold(tries.filter((tried) => tried?.ok).length === 1, "one of three bookings of a slot is stored");
  hold((await bookSlot(database, "nowhere", versionOf("d"), audit)) === undefined, "an unknown slot is not booked");
};

const now = new Date().toISOString().replace("Z", "+00:00");

const audit: AuditEntry = { recorded: now, interaction: "create-appointment", outcome: 201, requestId: "request-1" };

function versionOf(id: string): Version {
  return { id, versionId: 1, status: "booked", lastUpdated: now, content: '{"resourceType":"Appointment"}' };
}
