import type { Slot } from "@careslot/fhir";
import { sql } from "drizzle-orm";
import type { ImportEntry } from "../appointments.ts";
import type { Database, Statement } from "../database.ts";
import { booking, slot } from "../schema.ts";
import { chunks } from "../chunks.ts";
import { requiredId } from "./required-id.ts";

/** Stores slots. One that an active booking holds keeps its status, whatever the import says. */
export function slotRows(database: Database, entries: readonly ImportEntry[]): readonly Statement[] {
  const rows = entries.map(({ resource, content }) =>
    slotRow(requiredId(resource), resource as unknown as Slot, content),
  );
  const held = sql`exists (select 1 from ${booking} where ${booking.slotId} = ${slot.id})`;
  return chunks(rows, 8).map((group) =>
    database
      .insert(slot)
      .values(group)
      .onConflictDoUpdate({
        target: slot.id,
        set: {
          identifierSystem: sql`excluded.identifier_system`,
          identifierValue: sql`excluded.identifier_value`,
          scheduleId: sql`excluded.schedule_id`,
          start: sql`excluded.start`,
          end: sql`excluded.end`,
          status: sql`case when ${held} then ${slot.status} else excluded.status end`,
          content: sql`case when ${held} then json_set(excluded.content, '$.status', ${slot.status}) else excluded.content end`,
        },
      }),
  );
}

function slotRow(id: string, resource: Slot, content: string): typeof slot.$inferInsert {
  const identifier = resource.identifier?.[0];
  return {
    id,
    identifierSystem: identifier?.system ?? "",
    identifierValue: identifier?.value ?? "",
    scheduleId: /(?:^|\/)Schedule\/([A-Za-z0-9\-.]{1,64})$/.exec(resource.schedule.reference ?? "")?.[1] ?? "",
    status: resource.status,
    start: Date.parse(resource.start),
    end: Date.parse(resource.end),
    content,
  };
}
