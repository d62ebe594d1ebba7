import type { D1Database, D1DatabaseSession, D1Result } from "@cloudflare/workers-types";
import { drizzle } from "drizzle-orm/d1";
import type { Database } from "../database.ts";
import { askTogether } from "./ask-together.ts";
import { prepared, type WrittenStatement } from "./written-statement.ts";

/** Sends a batch, which is stored whole or not at all. */
type SendBatch = (statements: readonly WrittenStatement[]) => Promise<D1Result[]>;

/**
 * Cloudflare D1 as a database for appointments. Wrangler applies the migrations. A binding by itself asks the primary and
 * nobody else; a session may be answered by a replica.
 */
export function openD1(binding: D1Database | D1DatabaseSession): Database {
  return d1Database(binding, batchTo(binding));
}

/** The same, its batches sent in a way of their own. */
export function d1Database(binding: D1Database | D1DatabaseSession, batch: SendBatch): Database {
  // Of a binding Drizzle uses no more than this.
  const client = { prepare: askTogether(binding), batch } as unknown as Parameters<typeof drizzle>[0];
  return Object.assign(drizzle(client), { distant: true });
}

/** Sends batches to a binding, or in a session. */
export function batchTo(binding: Pick<D1DatabaseSession, "prepare" | "batch">): SendBatch {
  return (statements) => binding.batch(statements.map((statement) => prepared(binding, statement)));
}
