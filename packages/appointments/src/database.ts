import type { BatchItem, BatchResponse } from "drizzle-orm/batch";
import type { BaseSQLiteDatabase } from "drizzle-orm/sqlite-core";

/**
 * Drizzle's asynchronous SQLite database with `batch()`: D1's, libSQL's and ours on Node are all of this shape.
 * A batch is stored whole or not at all; nothing here uses any other transaction.
 */
export type Database = BaseSQLiteDatabase<"async", unknown> & {
  batch<U extends BatchItem<"sqlite">, T extends Readonly<[U, ...U[]]>>(batch: T): Promise<BatchResponse<T>>;
};

/** One statement of a batch. */
export type Statement = BatchItem<"sqlite">;
