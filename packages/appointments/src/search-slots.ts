import { type SQL, and, asc, count, eq, gt, gte, inArray, lt, or } from "drizzle-orm";
import type { SlotSearch, SlotsFound } from "./appointments.ts";
import type { Database } from "./database.ts";
import { released, serviceReleased } from "./released.ts";
import { scheduleService, serviceName, slot } from "./schema.ts";

/** Searches the diary in one round trip: is the service known, how many slots match, and one page of them. */
export function searchSlotsIn(database: Database): (search: SlotSearch) => Promise<SlotsFound> {
  return async (search) => {
    const { service } = search;
    const withheld = JSON.stringify(search.withheld ?? []);
    const matches = and(
      service === undefined ? released(withheld) : inArray(slot.scheduleId, schedulesOf(database, service, withheld)),
      search.statuses.length === 0 ? undefined : inArray(slot.status, [...search.statuses]),
      search.from === undefined ? undefined : gte(slot.start, search.from),
      search.before === undefined ? undefined : lt(slot.start, search.before),
      ...(search.outside ?? []).map(({ from, before }) => or(lt(slot.start, from), gte(slot.start, before))),
    );
    const [known, [matching], slots] = await database.batch([
      servicesNamed(database, service ?? anyService).limit(1),
      database.select({ total: count() }).from(slot).where(matches),
      database
        .select({ id: slot.id, start: slot.start, content: slot.content })
        .from(slot)
        .where(and(matches, behind(search.after)))
        .orderBy(asc(slot.start), asc(slot.id))
        .limit(search.limit),
    ]);
    if (service !== undefined && known.length === 0) return { ok: false, reason: "service-unknown" };
    return { ok: true, total: matching?.total ?? 0, slots };
  };
}

type ServiceToken = NonNullable<SlotSearch["service"]>;

/** A batch always asks whether the service is known; where none was named, nobody reads the answer. */
const anyService: ServiceToken = { value: "" };

function servicesNamed(database: Database, service: ServiceToken) {
  return database
    .select({ serviceId: serviceName.serviceId })
    .from(serviceName)
    .where(
      and(
        eq(serviceName.value, service.value),
        service.system === undefined ? undefined : eq(serviceName.system, service.system),
      ),
    );
}

function schedulesOf(database: Database, service: ServiceToken, withheld: string) {
  return database
    .select({ scheduleId: scheduleService.scheduleId })
    .from(scheduleService)
    .where(and(inArray(scheduleService.serviceId, servicesNamed(database, service)), serviceReleased(withheld)));
}

/** The rows behind a page's last one, in the order of the search. */
function behind(after: SlotSearch["after"]): SQL | undefined {
  if (after === undefined) return undefined;
  return or(gt(slot.start, after.start), and(eq(slot.start, after.start), gt(slot.id, after.id)));
}
