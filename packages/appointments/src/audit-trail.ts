import { asc, gt, sql } from "drizzle-orm";
import type { AuditEntry, AuditRow } from "./audit-entry.ts";
import type { Database } from "./database.ts";
import { audit } from "./schema.ts";

/** Reads the audit trail behind a sequence number. */
export function auditTrailIn(database: Database): (after: number, limit: number) => Promise<readonly AuditRow[]> {
  const statement = database
    .select({ sequence: audit.sequence, entry: audit.entry })
    .from(audit)
    .where(gt(audit.sequence, sql.placeholder("after")))
    .orderBy(asc(audit.sequence))
    .limit(sql.placeholder("limit"))
    .prepare();
  return async (after, limit) => {
    const rows = await statement.all({ after, limit });
    return rows.map(({ sequence, entry }) => ({ sequence, entry: JSON.parse(entry) as AuditEntry }));
  };
}
