import type { D1Database } from "@cloudflare/workers-types";
import { drizzle } from "drizzle-orm/d1";
import type { Database } from "../database.ts";

/** Cloudflare D1 as a database for appointments. Wrangler applies the migrations. */
export function openD1(binding: D1Database): Database {
  return drizzle(binding as unknown as Parameters<typeof drizzle>[0]);
}
