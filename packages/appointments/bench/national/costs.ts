/** What one piece of work keeps a database busy for, in milliseconds. */
export interface Duration {
  readonly p50: number;
  readonly p99: number;
}

/** The pieces of work that a database is given. */
export type Work = "book" | "cancel" | "audit" | "lookup" | "read" | "search" | "patient";

export type Durations = Readonly<Record<Work, Duration>>;

/** What a year leaves behind, in bytes for each. */
export interface Sizes {
  /** A slot of the diary. */
  readonly slot: number;
  /** A booking with its audit entry and the seal. */
  readonly booking: number;
  /** A cancellation with the same. */
  readonly cancellation: number;
  /** An entry of a request that changed nothing, and its seal. */
  readonly audit: number;
}
