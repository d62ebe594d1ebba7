import type { D1Database, D1PreparedStatement, D1Result } from "@cloudflare/workers-types";
import type { Database } from "../database.ts";
import { openD1 } from "./open-d1.ts";

/** A database, and what was seen of it. */
export interface D1Session {
  readonly database: Database;
  /** The state of the database that was seen last, or made; nothing before the first answer. */
  readonly bookmark: () => string | undefined;
}

/**
 * Reads that may be answered by a replica, and never by one that is behind what was seen before: from a bookmark on, from
 * the primary's state (`first-primary`), or from wherever is near (`first-unconstrained`).
 * @see https://developers.cloudflare.com/d1/best-practices/read-replication/
 */
export function readingSession(binding: D1Database, from: string): D1Session {
  const session = binding.withSession(from);
  return { database: openD1(session), bookmark: () => session.getBookmark() ?? undefined };
}

/**
 * Batches that are stored by the primary, with a bookmark of the newest. Whatever is read on the way is the primary's as
 * well: why a batch was refused, a replica may not know yet. It serves any number of requests, since each batch is a session
 * of its own, and a bookmark that is newer than one's own is as good.
 */
export function writingSession(binding: D1Database): D1Session {
  let newest: string | undefined;
  const client = {
    prepare: (sql: string) => statement(binding, sql, []),
    batch: async (statements: readonly Written[]): Promise<D1Result[]> => {
      const session = binding.withSession("first-primary");
      const results = await session.batch(statements.map(({ sql, values }) => session.prepare(sql).bind(...values)));
      const bookmark = session.getBookmark();
      // They sort in the order of what they stand for.
      if (bookmark !== null && bookmark > (newest ?? "")) newest = bookmark;
      return results;
    },
  };
  return {
    database: openD1(client as unknown as D1Database),
    bookmark: () => newest,
  };
}

/** A statement as it was written, to be sent with a batch or, by itself, to the primary. */
interface Written extends Pick<D1PreparedStatement, "all" | "run"> {
  readonly sql: string;
  readonly values: readonly unknown[];
  readonly bind: (...values: unknown[]) => Written;
  readonly raw: () => Promise<unknown[]>;
}

function statement(binding: D1Database, sql: string, values: readonly unknown[]): Written {
  const prepared = () => binding.prepare(sql).bind(...values);
  return {
    sql,
    values,
    bind: (...bound) => statement(binding, sql, bound),
    all: () => prepared().all(),
    run: () => prepared().run(),
    raw: () => prepared().raw(),
  };
}
