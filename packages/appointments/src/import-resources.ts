import type { ImportEntry } from "./appointments.ts";
import type { Database, Statement } from "./database.ts";
import { directoryRows } from "./import/directory-rows.ts";
import { scheduleRows } from "./import/schedule-rows.ts";
import { serviceRows } from "./import/service-rows.ts";
import { slotRows } from "./import/slot-rows.ts";

/** Puts resources in place in one batch: all of them, or none. What is there already under the same id is replaced. */
export function importResourcesIn(database: Database): (entries: readonly ImportEntry[]) => Promise<void> {
  return async (entries) => {
    const slots = entries.filter(({ resource }) => resource.resourceType === "Slot");
    const others = entries.filter(({ resource }) => resource.resourceType !== "Slot");
    const [first, ...rest]: readonly Statement[] = [
      ...directoryRows(database, others),
      ...serviceRows(database, ofType(others, "HealthcareService")),
      ...scheduleRows(database, ofType(others, "Schedule")),
      ...slotRows(database, slots),
    ];
    if (first !== undefined) await database.batch([first, ...rest]);
  };
}

function ofType(entries: readonly ImportEntry[], type: string): readonly ImportEntry[] {
  return entries.filter(({ resource }) => resource.resourceType === type);
}
