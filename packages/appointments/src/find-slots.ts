import { and, eq, type SQL, sql } from "drizzle-orm";
import type { HeldSlot, SlotName } from "./appointments.ts";
import { atMost } from "./at-most.ts";
import type { Database } from "./database.ts";
import { lazily } from "./lazily.ts";
import type { Values } from "./prepared-statement.ts";
import { released } from "./released.ts";
import { slot } from "./schema.ts";

/** Identifiers are meant to be unique, yet nothing makes a vendor's data so: what the booking says decides among these. */
const mostOfOneName = 10;

const columns = {
  id: slot.id,
  scheduleId: slot.scheduleId,
  status: slot.status,
  start: slot.start,
  end: slot.end,
};

/** Finds the slots that a booking may mean: by id one or none, by identifier perhaps several. */
export function findSlotsIn(
  database: Database,
): (name: SlotName, withheld?: readonly string[]) => Promise<readonly HeldSlot[]> {
  const seen = released(sql.placeholder("withheld"));
  const [byId, byIdReleased] = [lazily(() => byIdIn(database)), lazily(() => byIdIn(database, seen))];
  const byIdentifier = lazily(() => byIdentifierIn(database));
  const byIdentifierReleased = lazily(() => byIdentifierIn(database, seen));
  return (name, services = []) => {
    // Mostly nothing is withheld, and then nobody asks for the slot's services.
    const withheld = services.length > 0 && JSON.stringify(services);
    if ("id" in name) return withheld ? byIdReleased({ id: name.id, withheld }) : byId({ id: name.id });
    const { identifier, scheduleId = null, start = null } = name;
    const values = { system: "", ...identifier, scheduleId, start };
    return withheld ? byIdentifierReleased({ ...values, withheld }) : byIdentifier(values);
  };
}

type Find = (values: Values) => Promise<HeldSlot[]>;

function byIdIn(database: Database, seen?: SQL): Find {
  const statement = database
    .select(columns)
    .from(slot)
    .where(and(eq(slot.id, sql.placeholder("id")), seen))
    .prepare();
  return (values) => statement.all(values);
}

function byIdentifierIn(database: Database, seen?: SQL): Find {
  const statement = database
    .select(columns)
    .from(slot)
    .where(
      and(
        eq(slot.identifierValue, sql.placeholder("value")),
        eq(slot.identifierSystem, sql.placeholder("system")),
        seen,
      ),
    )
    .orderBy(
      // Whatever else goes by that name, what the booking says of it is among those that are found, and first what is free of that.
      sql`${slot.scheduleId} = ${sql.placeholder("scheduleId")} and ${slot.start} = ${sql.placeholder("start")} desc`,
      sql`${slot.status} = 'free' desc`,
      slot.id,
    )
    .limit(atMost(mostOfOneName))
    .prepare();
  return (values) => statement.all(values);
}
