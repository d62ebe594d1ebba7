import type { Database } from "./database.ts";

/** A database that is open, its schema in place. */
export interface OpenDatabase {
  readonly database: Database;
  /** Ends the use of it. Call it once nothing is under way. */
  readonly close: () => void;
}
