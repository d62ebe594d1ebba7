import type { Database } from "../database.ts";
import type { AuditEntry } from "./audit-entry.ts";
import { auditRowIn } from "./audit-row.ts";

/** Writes down an access that changed nothing, or a refusal. */
export function recordAccessIn(database: Database): (entry: AuditEntry) => Promise<void> {
  const auditRow = auditRowIn(database);
  return async (entry) => {
    await database.batch([auditRow(entry)]);
  };
}
