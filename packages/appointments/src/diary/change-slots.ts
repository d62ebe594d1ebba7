import { and, eq, gt, lt, sql } from "drizzle-orm";
import { auditRowIn } from "../audit/audit-row.ts";
import type { LocalChange } from "../audit/audit-entry.ts";
import type { Database } from "../database.ts";
import { booking, slot } from "../schema.ts";
import { slotStatus } from "../slot-status.ts";
import type { ChangeOptions, DiaryStretch, LocalRequest, SlotsChanged } from "./diary-change.ts";
import { knowsSchedule } from "./knows-schedule.ts";
import { diaryAudit } from "./local-audit.ts";

type ChangeSlots = (stretch: DiaryStretch, request: LocalRequest, options?: ChangeOptions) => Promise<SlotsChanged>;

/** Takes free slots out of the diary: they can't be booked until they are released. */
export function blockSlotsIn(database: Database): ChangeSlots {
  return changeSlotsIn(database, "block-slots", "free", "busy-unavailable");
}

/** Puts blocked slots back into the diary. */
export function releaseSlotsIn(database: Database): ChangeSlots {
  return changeSlotsIn(database, "release-slots", "busy-unavailable", "free");
}

/**
 * Changes a status in one batch. A slot that an active booking holds is busy, which is neither of the two, so that the
 * statement leaves it alone; a booking that comes at the same time either has its slot by then, or finds it no longer free.
 */
function changeSlotsIn(
  database: Database,
  interaction: LocalChange,
  from: "free" | "busy-unavailable",
  to: "free" | "busy-unavailable",
): ChangeSlots {
  const auditRow = auditRowIn(database);
  return async (stretch, request, { dryRun = false } = {}) => {
    const { scheduleId } = stretch;
    if (!(await knowsSchedule(database, scheduleId))) return { ok: false, reason: "schedule-unknown" };
    const inside = and(eq(slot.scheduleId, scheduleId), lt(slot.start, stretch.before), gt(slot.end, stretch.from));
    const holders = database.select({ slotId: booking.slotId }).from(booking).where(eq(booking.slotId, slot.id));
    const changes = eq(slot.status, from);
    const count = database
      .select({
        changed: sql`count(*) filter (where ${changes})`.mapWith(Number),
        booked: sql`count(*) filter (where exists ${holders})`.mapWith(Number),
        all: sql`count(*)`.mapWith(Number),
      })
      .from(slot)
      .where(inside);
    const [[counted]] = dryRun
      ? [await count]
      : await database.batch([
          count,
          slotStatus(database, to, sql`${and(inside, changes)}`),
          auditRow(diaryAudit(request, interaction, stretch)),
        ]);
    const { changed = 0, booked = 0, all = 0 } = counted ?? {};
    return { ok: true, changed, booked, others: all - changed - booked };
  };
}
