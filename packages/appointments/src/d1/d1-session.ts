import type { D1Database } from "@cloudflare/workers-types";
import type { Database } from "../database.ts";
import { batchTo, d1Database, openD1 } from "./open-d1.ts";

/** A database, and what was seen of it. */
export interface D1Session {
  readonly database: Database;
  /** The state of the database that was seen last, or made; nothing before the first answer. */
  readonly bookmark: () => string | undefined;
}

/** What Drizzle has written for any session, to be sent by every other one as well. */
const written: NonNullable<Database["written"]> = new Map();

/**
 * Reads that may be answered by a replica, and never by one that is behind what was seen before: from a bookmark on, from
 * the primary's state (`first-primary`), or from wherever is near (`first-unconstrained`).
 * @see https://developers.cloudflare.com/d1/best-practices/read-replication/
 */
export function readingSession(binding: D1Database, from: string): D1Session {
  const session = binding.withSession(from);
  return { database: Object.assign(openD1(session), { written }), bookmark: () => session.getBookmark() ?? undefined };
}

/**
 * Batches that are stored by the primary, with a bookmark of the newest. Whatever is read on the way is the primary's as
 * well: why a batch was refused, a replica may not know yet. It serves any number of requests, since each batch is a session
 * of its own, and a bookmark that is newer than one's own is as good.
 */
export function writingSession(binding: D1Database): D1Session {
  let newest: string | undefined;
  const database = d1Database(binding, async (statements) => {
    const session = binding.withSession("first-primary");
    const results = await batchTo(session)(statements);
    const bookmark = session.getBookmark();
    // They sort in the order of what they stand for.
    if (bookmark !== null && bookmark > (newest ?? "")) newest = bookmark;
    return results;
  });
  return { database, bookmark: () => newest };
}
