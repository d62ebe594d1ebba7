import { asc, eq, gt, sql } from "drizzle-orm";
import type { Database } from "../database.ts";
import { audit } from "../schema.ts";
import type { AuditEntry, AuditRow } from "./audit-entry.ts";

const columns = { sequence: audit.sequence, entry: audit.entry };

/** Reads the audit trail behind a sequence number. */
export function auditTrailIn(database: Database): (after: number, limit: number) => Promise<readonly AuditRow[]> {
  const statement = database
    .select(columns)
    .from(audit)
    .where(gt(audit.sequence, sql.placeholder("after")))
    .orderBy(asc(audit.sequence))
    .limit(sql.placeholder("limit"))
    .prepare();
  return async (after, limit) => (await statement.all({ after, limit })).map(auditRow);
}

/** Reads the audit trail of one appointment. */
export function auditOfAppointmentIn(database: Database): (id: string) => Promise<readonly AuditRow[]> {
  const statement = database
    .select(columns)
    .from(audit)
    .where(eq(audit.appointmentId, sql.placeholder("id")))
    .orderBy(asc(audit.sequence))
    .prepare();
  return async (id) => (await statement.all({ id })).map(auditRow);
}

function auditRow({ sequence, entry }: { readonly sequence: number; readonly entry: string }): AuditRow {
  return { sequence, entry: JSON.parse(entry) as AuditEntry };
}
