import type { BatchItem, BatchResponse } from "drizzle-orm/batch";
import type { BaseSQLiteDatabase } from "drizzle-orm/sqlite-core";

/**
 * Drizzle's asynchronous SQLite database with `batch()`: D1's, libSQL's and ours on Node are all of this shape.
 * A batch is stored whole or not at all; nothing here uses any other transaction.
 */
export type Database = BaseSQLiteDatabase<"async", unknown> & {
  batch<U extends BatchItem<"sqlite">, T extends Readonly<[U, ...U[]]>>(batch: T): Promise<BatchResponse<T>>;
  /**
   * Stores a batch whose statements come in groups, whole or not at all, without holding it in memory; when they break
   * off, nothing is stored. Engines that have to be sent a batch in one piece leave it out. In groups, because a
   * statement is a promise as well, and a stream of statements would run each of them by itself.
   */
  readonly longBatch?: (groups: AsyncIterable<readonly Statement[]>) => Promise<void>;
  /**
   * SHA-256 of a text in lower-case hexadecimal, where it is to be had at once: Web Crypto has another thread compute it,
   * and asking takes many times as long as the computing. Default: Web Crypto.
   */
  readonly sha256?: (text: string) => string;
  /**
   * What was written for one of several databases and can stand in the batches of any, by what wrote it. Sessions that serve
   * a single request each share it, since to write a statement takes longer than to send it. Default: nothing is shared.
   */
  readonly written?: Map<unknown, unknown>;
  /** Whether every statement and every batch is a round trip, which is then what costs most. Default: it is a call. */
  readonly distant?: boolean;
};

/** One statement of a batch. */
export type Statement = BatchItem<"sqlite">;
