import { type SQL, sql } from "drizzle-orm";
import type { Version } from "./appointments.ts";
import type { Database, Statement } from "./database.ts";
import { preparedStatement, type Values } from "./prepared-statement.ts";
import { appointmentVersion } from "./schema.ts";

/**
 * The statement that adds a version; what it follows is looked up in the same moment, by values of its own if it needs any,
 * and the batch fails where that is null.
 */
export function versionRowIn(
  database: Database,
  follows: SQL<number>,
): (version: Version, values?: Values) => Statement {
  const insert = preparedStatement(
    database.insert(appointmentVersion).values({
      id: sql.placeholder("id"),
      versionId: sql.placeholder("versionId"),
      lastUpdated: sql.placeholder("lastUpdated"),
      status: sql.placeholder("status"),
      content: sql.placeholder("content"),
      follows,
    }),
  );
  return (version, values) => insert({ ...version, ...values });
}
