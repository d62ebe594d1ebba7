import { type Placeholder, sql } from "drizzle-orm";

/**
 * The limit of a statement that is run again and again, as a number or an expression where Drizzle would bind a value.
 * SQLite looks at a value that is bound as a limit while it plans, and so plans the whole statement anew each time that
 * one is bound: that takes longer than to read an appointment.
 */
export function atMost(rows: number | Placeholder): Placeholder {
  const limit = typeof rows === "number" ? sql.raw(String(rows)) : sql`${rows} + 0`;
  // Drizzle writes out whatever SQL a limit is, though its types know of values alone.
  return limit as unknown as Placeholder;
}
