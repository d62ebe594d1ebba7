import type { Query } from "drizzle-orm";
import type { Database } from "../database.ts";
import { openSpool, type Spool } from "./spool.ts";

/**
 * Stores batches of any length. Their statements go to a spool first, so that the file is locked no longer than it takes
 * to store them, and not while they are made.
 */
export function longBatch(commit: (statements: Spool) => Promise<unknown>): NonNullable<Database["longBatch"]> {
  return async (groups) => {
    using spool = openSpool();
    for await (const group of groups) {
      // Whatever Drizzle's builders make of a statement has this method; the type of a batch's items leaves it out.
      for (const statement of group) spool.add((statement as unknown as { toSQL(): Query }).toSQL());
    }
    await commit(spool);
  };
}
