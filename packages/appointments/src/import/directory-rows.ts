import { sql } from "drizzle-orm";
import type { ImportEntry } from "../appointments.ts";
import type { Database, Statement } from "../database.ts";
import { directory } from "../schema.ts";
import { chunks } from "../chunks.ts";
import { requiredId } from "./required-id.ts";

/** Stores services, schedules, practitioners, roles, organisations and locations as they are. */
export function directoryRows(database: Database, entries: readonly ImportEntry[]): readonly Statement[] {
  const rows = entries.map(({ resource, content }) => ({
    type: resource.resourceType,
    id: requiredId(resource),
    content,
  }));
  return chunks(rows, 3).map((group) =>
    database
      .insert(directory)
      .values(group)
      .onConflictDoUpdate({ target: [directory.type, directory.id], set: { content: sql`excluded.content` } }),
  );
}
