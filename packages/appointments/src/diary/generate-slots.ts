import { type SQL, sql } from "drizzle-orm";
import { auditRowIn } from "../audit/audit-row.ts";
import type { Database } from "../database.ts";
import { slot } from "../schema.ts";
import type { ChangeOptions, LocalRequest, SlotPlan, SlotsGenerated } from "./diary-change.ts";
import { knowsSchedule } from "./knows-schedule.ts";
import { diaryAudit } from "./local-audit.ts";
import { nameUuid } from "./name-uuid.ts";
import { slotTemplate, uuidSystem } from "./slot-template.ts";
import { patternFault } from "./weekly-pattern.ts";
import { weeklySlots } from "./weekly-slots.ts";

/** So many fit into one parameter, which D1 takes up to 2 MB of. */
const mostSlots = 10_000;

/** A slot that lasts longer than a day is nobody's appointment: none is looked for when slots may overlap. */
const longestSlot = 86_400_000;

/**
 * Adds the slots of a weekly pattern in one batch. Their ids follow from the schedule and the start, so that what an earlier
 * run added is known again and stays as it is, blocked or booked or moved.
 */
export function generateSlotsIn(
  database: Database,
): (plan: SlotPlan, request: LocalRequest, options?: ChangeOptions) => Promise<SlotsGenerated> {
  const auditRow = auditRowIn(database);
  return async (plan, request, { dryRun = false } = {}) => {
    const fault = patternFault(plan.pattern);
    if (fault !== undefined) return { ok: false, reason: fault };
    const times = weeklySlots(plan.pattern);
    if (times.length > mostSlots) return { ok: false, reason: "too-many-slots" };
    const { scheduleId } = plan;
    if (!(await knowsSchedule(database, scheduleId))) return { ok: false, reason: "schedule-unknown" };
    const [first, last] = [times[0], times.at(-1)];
    if (first === undefined || last === undefined) return { ok: true, added: 0, present: 0, overlapping: 0 };
    const slots = await Promise.all(times.map(async (time) => ({ id: await idOf(scheduleId, time.start), ...time })));
    const planned = sql`json_each(${JSON.stringify(slots)})`;
    const count = database
      .select({ added: sql`count(*) filter (where ${fits(scheduleId)})`.mapWith(Number), present: present() })
      .from(planned);
    const stretch = { scheduleId, from: first.start, before: last.end };
    const [[counted]] = dryRun
      ? [await count]
      : await database.batch([
          count,
          database.insert(slot).select(rows(plan, planned)),
          auditRow(diaryAudit(request, "generate-slots", stretch)),
        ]);
    const { added = 0, present: earlier = 0 } = counted ?? {};
    return { ok: true, added, present: earlier, overlapping: slots.length - added - earlier };
  };
}

function idOf(scheduleId: string, start: number): Promise<string> {
  return nameUuid(`Schedule/${scheduleId} ${new Date(start).toISOString()}`);
}

const id = sql`(value ->> 'id')`;
const start = sql`(value ->> 'start')`;
const end = sql`(value ->> 'end')`;

function present() {
  return sql`count(*) filter (where exists (select 1 from slot there where there.id = ${id}))`.mapWith(Number);
}

/** Whether a planned slot is not there yet, and none of its time belongs to another slot of the schedule. */
function fits(scheduleId: string): SQL {
  return sql`not exists (select 1 from slot there where there.id = ${id}) and not exists (
    select 1 from slot there where there.schedule_id = ${scheduleId} and there.status <> 'entered-in-error'
    and there.start < ${end} and there.start > ${start} - ${longestSlot} and there.end > ${start})`;
}

/** The rows to insert, their columns in the order of the schema. */
function rows(plan: SlotPlan, planned: SQL): SQL {
  const content = sql`json_set(${slotTemplate(plan)}, '$.id', ${id}, '$.identifier[0].value', ${id},
    '$.start', ${instantOf(start)}, '$.end', ${instantOf(end)})`;
  return sql`select ${id}, ${uuidSystem}, ${id}, ${plan.scheduleId}, 'free', ${start}, ${end}, ${content}
    from ${planned} where ${fits(plan.scheduleId)}`;
}

/** In UTC, as the specification prefers (SLOT-27). */
function instantOf(moment: SQL): SQL {
  return sql`strftime('%Y-%m-%dT%H:%M:%S+00:00', ${moment} / 1000, 'unixepoch')`;
}
