import { type SQL, sql } from "drizzle-orm";
import { scheduleService, slot } from "../schema.ts";

/** The service that a slot is counted under: the first by id of those that its schedule serves, or none. */
export const serviceOfSlot: SQL<string> = sql<string>`coalesce((select min(${scheduleService.serviceId}) from ${scheduleService} where ${scheduleService.scheduleId} = ${slot.scheduleId}), '')`;
