import type { Database, Statement } from "../database.ts";
import { audit } from "../schema.ts";
import type { AuditEntry } from "./audit-entry.ts";

/** The statement that adds an entry to the audit trail, to stand in the batch of the change that it describes. */
export function auditRow(database: Database, entry: AuditEntry): Statement {
  return database.insert(audit).values({ ...indexedColumns(entry), entry: JSON.stringify(entry) });
}

/** What of an entry stands in columns of its own, for the trail to be searched by. */
export function indexedColumns(entry: AuditEntry): Omit<typeof audit.$inferSelect, "sequence" | "entry"> {
  return {
    recorded: entry.recorded,
    interaction: entry.interaction,
    outcome: entry.outcome,
    organisation: entry.agent?.odsCode ?? null,
    appointmentId: entry.appointmentId ?? null,
  };
}
