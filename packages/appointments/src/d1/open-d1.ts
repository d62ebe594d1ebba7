import type { D1Database, D1DatabaseSession } from "@cloudflare/workers-types";
import { drizzle } from "drizzle-orm/d1";
import type { Database } from "../database.ts";
import { askTogether } from "./ask-together.ts";

/**
 * Cloudflare D1 as a database for appointments. Wrangler applies the migrations. A binding by itself asks the primary and
 * nobody else; a session may be answered by a replica.
 */
export function openD1(binding: D1Database | D1DatabaseSession): Database {
  // Of a binding Drizzle uses what a session has as well: prepare and batch.
  return drizzle(askTogether(binding) as unknown as Parameters<typeof drizzle>[0]);
}
