import { type Placeholder, type SQL, sql } from "drizzle-orm";

/**
 * A value that the engine does not look at while it plans a statement which puts its rows in order. D1's SQLite looks at
 * one that is bound by itself, and so plans the whole statement anew each time: that takes longer than to run it.
 */
export function plannedOnce(value: Placeholder): SQL {
  return sql`(select ${value})`;
}
