import { asc, eq, gt } from "drizzle-orm";
import type { Database } from "../database.ts";
import { booking, slot } from "../schema.ts";
import { goThrough, type Note, pageSize } from "./go-through.ts";
import type { IntegrityResult } from "./integrity-result.ts";
import { storedResource } from "./stored-resource.ts";

/**
 * Asserts that every slot is readable and says what its row says. A busy slot that nobody booked here is counted, and no
 * fault: slots are imported as busy, too.
 */
export async function checkSlots(database: Database): Promise<IntegrityResult> {
  let busyUnbooked = 0;
  const result = await goThrough(
    "slots",
    (last: SlotRow | undefined) => slotsBehind(database, last?.id ?? ""),
    (row, note) => {
      checkContent(row, note);
      if (row.status === "busy" && row.appointmentId === null) busyUnbooked += 1;
    },
  );
  return { ...result, busyUnbooked };
}

type SlotRow = Awaited<ReturnType<typeof slotsBehind>>[number];

async function slotsBehind(database: Database, id: string) {
  const { status, start, end, content } = slot;
  return database
    .select({ id: slot.id, status, start, end, content, appointmentId: booking.appointmentId })
    .from(slot)
    .leftJoin(booking, eq(booking.slotId, slot.id))
    .where(gt(slot.id, id))
    .orderBy(asc(slot.id))
    .limit(pageSize);
}

function checkContent({ id, status, start, end, content }: SlotRow, note: Note): void {
  const at = `Slot/${id}`;
  const resource = storedResource(content, "Slot", id);
  if (resource === undefined) return note("unreadable", at);
  if (resource.status !== status) note("status-differs", at);
  if (Date.parse(String(resource.start)) !== start || Date.parse(String(resource.end)) !== end)
    note("times-differ", at);
}
