import { and, eq, sql } from "drizzle-orm";
import type { HeldSlot, SlotName } from "./appointments.ts";
import type { Database } from "./database.ts";
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
  const byId = database
    .select(columns)
    .from(slot)
    .where(and(eq(slot.id, sql.placeholder("id")), seen))
    .prepare();
  const byIdentifier = database
    .select(columns)
    .from(slot)
    .where(
      and(
        eq(slot.identifierValue, sql.placeholder("value")),
        eq(slot.identifierSystem, sql.placeholder("system")),
        seen,
      ),
    )
    .orderBy(slot.id)
    .limit(mostOfOneName)
    .prepare();
  return (name, services = []) => {
    const withheld = JSON.stringify(services);
    if ("id" in name) return byId.all({ id: name.id, withheld });
    const { system = "", value } = name.identifier;
    return byIdentifier.all({ value, system, withheld });
  };
}
