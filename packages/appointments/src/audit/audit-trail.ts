import { and, asc, desc, eq, gt, or, type SQL, sql } from "drizzle-orm";
import type { Database } from "../database.ts";
import { audit } from "../schema.ts";
import type { AuditEntry, AuditRow } from "./audit-entry.ts";

const columns = { sequence: audit.sequence, entry: audit.entry };

/** Reads the audit trail behind a sequence number, for all organisations or for one, which has no index. */
export function auditTrailIn(
  database: Database,
): (after: number, limit: number, organisation?: string) => Promise<readonly AuditRow[]> {
  const behind = gt(audit.sequence, sql.placeholder("after"));
  const pageOf = (rows: SQL | undefined) =>
    database
      .select(columns)
      .from(audit)
      .where(rows)
      .orderBy(asc(audit.sequence))
      .limit(sql.placeholder("limit"))
      .prepare();
  const ofAll = pageOf(behind);
  const ofOne = pageOf(and(behind, eq(audit.organisation, sql.placeholder("organisation"))));
  return async (after, limit, organisation) => {
    const rows = organisation === undefined ? ofAll.all({ after, limit }) : ofOne.all({ after, limit, organisation });
    return (await rows).map(auditRow);
  };
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

/** A client may use an id again after a refusal: what it sees of that is enough here. */
const mostOfRequest = 20;

/** Reads what was written down about a request. Ids have no index: the newest entries, which are looked for most, come first. */
export function auditOfRequestIn(database: Database): (requestId: string) => Promise<readonly AuditRow[]> {
  const id = sql.placeholder("requestId");
  const statement = database
    .select(columns)
    .from(audit)
    .where(or(sql`${audit.entry} ->> 'requestId' = ${id}`, sql`${audit.entry} ->> 'correlationId' = ${id}`))
    .orderBy(desc(audit.sequence))
    .limit(mostOfRequest)
    .prepare();
  return async (requestId) => (await statement.all({ requestId })).map(auditRow);
}

/** Reads the end of the audit trail. */
export function latestAuditIn(database: Database): (limit: number) => Promise<readonly AuditRow[]> {
  const statement = database
    .select(columns)
    .from(audit)
    .orderBy(desc(audit.sequence))
    .limit(sql.placeholder("limit"))
    .prepare();
  return async (limit) => (await statement.all({ limit })).map(auditRow).toReversed();
}

function auditRow({ sequence, entry }: { readonly sequence: number; readonly entry: string }): AuditRow {
  return { sequence, entry: JSON.parse(entry) as AuditEntry };
}
