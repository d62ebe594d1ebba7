import { and, eq, sql } from "drizzle-orm";
import type { HeldSlot, SlotName } from "./appointments.ts";
import type { Database } from "./database.ts";
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
export function findSlotsIn(database: Database): (name: SlotName) => Promise<readonly HeldSlot[]> {
  const byId = database
    .select(columns)
    .from(slot)
    .where(eq(slot.id, sql.placeholder("id")))
    .prepare();
  const byIdentifier = database
    .select(columns)
    .from(slot)
    .where(
      and(eq(slot.identifierValue, sql.placeholder("value")), eq(slot.identifierSystem, sql.placeholder("system"))),
    )
    .orderBy(slot.id)
    .limit(mostOfOneName)
    .prepare();
  return (name) =>
    "id" in name
      ? byId.all({ id: name.id })
      : byIdentifier.all({ value: name.identifier.value, system: name.identifier.system ?? "" });
}
