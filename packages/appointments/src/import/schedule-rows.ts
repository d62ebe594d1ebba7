import type { Schedule } from "@careslot/fhir";
import { inArray } from "drizzle-orm";
import type { ImportEntry } from "../appointments.ts";
import type { Database, Statement } from "../database.ts";
import { scheduleService } from "../schema.ts";
import { chunks } from "../chunks.ts";
import { requiredId } from "./required-id.ts";

/** Ties schedules to the services among their actors, and to no service they were tied to before. */
export function scheduleRows(database: Database, entries: readonly ImportEntry[]): readonly Statement[] {
  const ids = entries.map(({ resource }) => requiredId(resource));
  const ties = entries.flatMap(({ resource }) => {
    const scheduleId = requiredId(resource);
    const { actor } = resource as Partial<Schedule>;
    return [actor ?? []].flat().flatMap(({ reference }) => {
      const serviceId = /(?:^|\/)HealthcareService\/([A-Za-z0-9\-.]{1,64})$/.exec(reference ?? "")?.[1];
      return serviceId === undefined ? [] : [{ serviceId, scheduleId }];
    });
  });
  return [
    ...chunks(ids, 1).map((group) =>
      database.delete(scheduleService).where(inArray(scheduleService.scheduleId, group)),
    ),
    ...chunks(ties, 2).map((group) => database.insert(scheduleService).values(group).onConflictDoNothing()),
  ];
}
