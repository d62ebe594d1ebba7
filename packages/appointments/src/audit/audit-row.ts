import { sql } from "drizzle-orm";
import type { Database, Statement } from "../database.ts";
import { preparedStatement } from "../prepared-statement.ts";
import { audit } from "../schema.ts";
import type { AuditEntry } from "./audit-entry.ts";

/** The statement that adds an entry to the audit trail, to stand in the batch of the change that it describes. */
export function auditRowIn(database: Database): (entry: AuditEntry) => Statement {
  const insert = preparedStatement(
    database.insert(audit).values({
      recorded: sql.placeholder("recorded"),
      interaction: sql.placeholder("interaction"),
      outcome: sql.placeholder("outcome"),
      organisation: sql.placeholder("organisation"),
      appointmentId: sql.placeholder("appointmentId"),
      entry: sql.placeholder("entry"),
    }),
  );
  return (entry) => insert({ ...indexedColumns(entry), entry: JSON.stringify(entry) });
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
