import type { ImportEntry } from "./appointments.ts";
import type { Database, Statement } from "./database.ts";
import { directoryRows } from "./import/directory-rows.ts";
import { scheduleRows } from "./import/schedule-rows.ts";
import { serviceRows } from "./import/service-rows.ts";
import { slotRows } from "./import/slot-rows.ts";

type Entries = Iterable<ImportEntry> | AsyncIterable<ImportEntry>;

/** Entries that share statements: enough to fill them, and few enough to be held. */
const mostAtOnce = 120;

/**
 * Puts resources in place in one batch: all of them, or none. What is there already under the same id is replaced. Where
 * the engine takes a batch of any length they are not held in memory; elsewhere all of them are.
 */
export function importResourcesIn(database: Database): (entries: Entries) => Promise<void> {
  return async (entries) => {
    const groups = statementsFor(database, entries);
    if (database.longBatch !== undefined) return database.longBatch(groups);
    const [first, ...rest] = (await Array.fromAsync(groups)).flat();
    if (first !== undefined) await database.batch([first, ...rest]);
  };
}

async function* statementsFor(database: Database, entries: Entries): AsyncGenerator<readonly Statement[], void> {
  let group: ImportEntry[] = [];
  for await (const entry of entries) {
    group.push(entry);
    if (group.length < mostAtOnce) continue;
    yield rowsFor(database, group);
    group = [];
  }
  yield rowsFor(database, group);
}

function rowsFor(database: Database, entries: readonly ImportEntry[]): readonly Statement[] {
  const slots = entries.filter(({ resource }) => resource.resourceType === "Slot");
  const others = entries.filter(({ resource }) => resource.resourceType !== "Slot");
  return [
    ...directoryRows(database, others),
    ...serviceRows(database, ofType(others, "HealthcareService")),
    ...scheduleRows(database, ofType(others, "Schedule")),
    ...slotRows(database, slots),
  ];
}

function ofType(entries: readonly ImportEntry[], type: string): readonly ImportEntry[] {
  return entries.filter(({ resource }) => resource.resourceType === type);
}
