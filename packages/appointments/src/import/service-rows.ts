import type { HealthcareService } from "@careslot/fhir";
import { inArray } from "drizzle-orm";
import type { ImportEntry } from "../appointments.ts";
import type { Database, Statement } from "../database.ts";
import { serviceName } from "../schema.ts";
import { chunks } from "../chunks.ts";
import { requiredId } from "./required-id.ts";

/** Makes services findable by their id and by each of their identifiers, and by nothing they were called before. */
export function serviceRows(database: Database, entries: readonly ImportEntry[]): readonly Statement[] {
  const ids = entries.map(({ resource }) => requiredId(resource));
  const names = entries.flatMap(({ resource }) => {
    const serviceId = requiredId(resource);
    const { identifier = [] } = resource as Partial<HealthcareService>;
    return [
      { value: serviceId, system: "", serviceId },
      ...identifier.map(({ system, value }) => ({ value: value ?? "", system: system ?? "", serviceId })),
    ];
  });
  return [
    ...chunks(ids, 1).map((group) => database.delete(serviceName).where(inArray(serviceName.serviceId, group))),
    ...chunks(names, 3).map((group) => database.insert(serviceName).values(group).onConflictDoNothing()),
  ];
}
