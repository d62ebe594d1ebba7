import { type Placeholder, type SQL, sql } from "drizzle-orm";
import { scheduleService, slot } from "./schema.ts";

/** Ids of services as one parameter, however many they are: a text that holds a JSON array. */
type Withheld = string | Placeholder;

/**
 * Whether a slot may be seen though some services are withheld: it belongs to a service that is not, or to none. A diary
 * that two services share is seen through the one that is released.
 */
export function released(withheld: Withheld): SQL {
  const ties = sql`select 1 from ${scheduleService} where ${scheduleService.scheduleId} = ${slot.scheduleId}`;
  return sql`(not exists (${ties}) or exists (${ties} and ${serviceReleased(withheld)}))`;
}

/** Whether a service is not among those withheld. */
export function serviceReleased(withheld: Withheld): SQL {
  return sql`${scheduleService.serviceId} not in (select value from json_each(${withheld}))`;
}
