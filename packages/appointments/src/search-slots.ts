import { and, asc, count, eq, gt, gte, inArray, lt, ne, or, type SQL, sql } from "drizzle-orm";
import type { SlotSearch, SlotsFound } from "./appointments.ts";
import { atMost } from "./at-most.ts";
import type { Database } from "./database.ts";
import { followingValues, followReferences } from "./follow-references.ts";
import { preparedStatement, type Values, writtenOnce } from "./prepared-statement.ts";
import { released, serviceReleased } from "./released.ts";
import { scheduleService, serviceName, slot } from "./schema.ts";
import { withoutPastFreeSlots } from "./without-past-free-slots.ts";

/** Kinds of searches whose statements are kept: consumers send few, and those of others are written each time. */
const mostKinds = 50;

/**
 * Searches the diary in one round trip: is the service known, how many slots match, one page of them, and what these lead
 * to.
 */
export function searchSlotsIn(database: Database): (search: SlotSearch) => Promise<SlotsFound> {
  const kinds = writtenOnce(database, noSearches);
  return async (asked) => {
    const search = withoutPastFreeSlots(asked);
    const kind = kindOf(search);
    const statements = kinds.get(kind) ?? statementsOf(database, search);
    if (kinds.size < mostKinds) kinds.set(kind, statements);
    const values = valuesOf(search);
    const [[matching], slots, followed = []] = await database.batch([
      statements.matching(values),
      statements.page(values),
      ...(statements.followed ? [statements.followed(values)] : []),
    ]);
    if (!matching?.known) return { ok: false, reason: "service-unknown" };
    return { ok: true, total: matching.total, slots, followed };
  };
}

/** Statements of searches by their kinds: none yet. */
const noSearches = () => new Map<string, ReturnType<typeof statementsOf>>();

/** What of a search its statements depend on: which criteria it has, and not on their values. */
function kindOf(search: SlotSearch): string {
  const { service, statuses, from, before, freeAfter, outside = [], withheld = [], after, follow } = search;
  const criteria = [service, service?.system, from, before, freeAfter, after, follow];
  const has = criteria.map((criterion) => criterion !== undefined);
  return [...has, withheld.length > 0, statuses.length, outside.length].join();
}

/** The values of a search by the names of their placeholders. */
function valuesOf({
  service,
  statuses,
  from = 0,
  before = 0,
  freeAfter = 0,
  outside,
  withheld,
  after,
  limit,
  follow,
}: SlotSearch): Values {
  return {
    service: service?.value ?? "",
    system: service?.system ?? "",
    from,
    before,
    freeAfter,
    withheld: JSON.stringify(withheld ?? []),
    afterStart: after?.start ?? 0,
    afterId: after?.id ?? "",
    limit,
    ...(follow && followingValues(follow)),
    ...Object.fromEntries(statuses.map((status, index) => [`status${index}`, status])),
    ...Object.fromEntries(
      outside?.flatMap((stretch, index) => [
        [`outsideFrom${index}`, stretch.from],
        [`outsideBefore${index}`, stretch.before],
      ]) ?? [],
    ),
  };
}

function statementsOf(database: Database, search: SlotSearch) {
  const matches = matching(database, search);
  const page = pageOf(database, and(matches, search.after && behind()));
  return {
    matching: preparedStatement(
      database
        .select({ total: count(), known: isKnown(database, search) })
        .from(slot)
        .where(matches),
    ),
    page: preparedStatement(slotsOn(database, page)),
    followed: search.follow && preparedStatement(followReferences(database, page)),
  };
}

/** Whether the service is known, as SQLite tells it: 1 or 0. Where none was named, none is unknown. */
function isKnown(database: Database, search: SlotSearch): SQL.Aliased<number> {
  const known = search.service === undefined ? sql<number>`1` : sql<number>`exists ${servicesNamed(database, search)}`;
  return known.as("known");
}

/** Where the slots of a page are, in their order: without their content the engine sorts them in half the time. */
function pageOf(database: Database, matches: SQL | undefined) {
  return database
    .select({ row: sql<number>`${slot}.rowid`.as("row"), scheduleId: slot.scheduleId, start: slot.start, id: slot.id })
    .from(slot)
    .where(matches)
    .orderBy(asc(slot.start), asc(slot.id))
    .limit(atMost(sql.placeholder("limit")))
    .as("page");
}

function slotsOn(database: Database, page: ReturnType<typeof pageOf>) {
  return database
    .select({ id: slot.id, scheduleId: slot.scheduleId, start: slot.start, content: slot.content })
    .from(page)
    .innerJoin(slot, sql`${slot}.rowid = ${page.row}`)
    .orderBy(asc(page.start), asc(page.id));
}

function matching(database: Database, search: SlotSearch): SQL | undefined {
  const { service, statuses, from, before, freeAfter, outside = [], withheld = [] } = search;
  const anyReleased = withheld.length === 0 ? undefined : released(sql.placeholder("withheld"));
  return and(
    service === undefined ? anyReleased : inArray(slot.scheduleId, schedulesOf(database, search)),
    statuses.length === 0
      ? undefined
      : inArray(
          slot.status,
          statuses.map((_, index) => sql.placeholder(`status${index}`)),
        ),
    from === undefined ? undefined : gte(slot.start, sql.placeholder("from")),
    before === undefined ? undefined : lt(slot.start, sql.placeholder("before")),
    freeAfter === undefined ? undefined : or(ne(slot.status, "free"), gt(slot.start, sql.placeholder("freeAfter"))),
    ...outside.map((_, index) =>
      or(
        lt(slot.start, sql.placeholder(`outsideFrom${index}`)),
        gte(slot.start, sql.placeholder(`outsideBefore${index}`)),
      ),
    ),
  );
}

function servicesNamed(database: Database, { service }: SlotSearch) {
  return database
    .select({ serviceId: serviceName.serviceId })
    .from(serviceName)
    .where(
      and(
        eq(serviceName.value, sql.placeholder("service")),
        service?.system === undefined ? undefined : eq(serviceName.system, sql.placeholder("system")),
      ),
    );
}

function schedulesOf(database: Database, search: SlotSearch) {
  const isReleased = search.withheld?.length ? serviceReleased(sql.placeholder("withheld")) : undefined;
  return database
    .select({ scheduleId: scheduleService.scheduleId })
    .from(scheduleService)
    .where(and(inArray(scheduleService.serviceId, servicesNamed(database, search)), isReleased));
}

/** The rows behind a page's last one, in the order of the search. */
function behind(): SQL | undefined {
  const [start, id] = [sql.placeholder("afterStart"), sql.placeholder("afterId")];
  return or(gt(slot.start, start), and(eq(slot.start, start), gt(slot.id, id)));
}
