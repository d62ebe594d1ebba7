import { sql } from "drizzle-orm";
import type { Database } from "../database.ts";
import { preparedStatement } from "../prepared-statement.ts";
import { audit } from "../schema.ts";
import type { AuditEntry } from "./audit-entry.ts";

/** Writes down accesses that changed nothing, and refusals: all that are given in one statement, in their order. */
export function recordAccessIn(
  database: Database,
): (...entries: readonly [AuditEntry, ...AuditEntry[]]) => Promise<void> {
  const insert = preparedStatement(
    database.insert(audit).select(sql`select null, value ->> 'recorded', value ->> 'interaction', value ->> 'outcome',
      value ->> '$.agent.odsCode', value ->> 'appointmentId', value
      from json_each(${sql.placeholder("entries")}) order by key`),
  );
  return async (...entries) => {
    await database.batch([insert({ entries: JSON.stringify(entries) })]);
  };
}
