import type { AuditEntry } from "./audit-entry.ts";
import type { Database, Statement } from "./database.ts";
import { audit } from "./schema.ts";

/** The statement that adds an entry to the audit trail, to stand in the batch of the change that it describes. */
export function auditRow(database: Database, entry: AuditEntry): Statement {
  return database.insert(audit).values({
    recorded: entry.recorded,
    interaction: entry.interaction,
    outcome: entry.outcome,
    organisation: entry.agent?.odsCode ?? null,
    appointmentId: entry.appointmentId ?? null,
    entry: JSON.stringify(entry),
  });
}
