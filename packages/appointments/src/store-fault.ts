import { causes } from "./constraint.ts";

/**
 * What ails a database. `busy`: another connection holds it. `full`: no room is left. `overloaded`: it is asked more
 * than it can do. `unreachable`: its server cannot be reached, or was moved in the middle. `read-only`: it may not be
 * written to. `damaged`: what is stored cannot be read. `gone`: its file
 * was taken away while it was in use. `other`: none of these.
 */
export type StoreFault = "busy" | "full" | "overloaded" | "unreachable" | "read-only" | "damaged" | "gone" | "other";

/** The sentences of SQLite, of D1 and of the network on the way to a libSQL server. No driver has a code that another shares. */
const sentences: readonly (readonly [StoreFault, RegExp])[] = [
  ["busy", /database (?:table )?is locked/],
  ["full", /database or disk is full|exceeded maximum DB size|maximum account storage limit/i],
  ["overloaded", /is overloaded|too many requests queued|(?:memory limit|CPU time limit) and was reset/i],
  ["unreachable", /network connection lost|caused object to be reset|code was updated|transient issue/i],
  ["unreachable", /fetch failed|ECONNREFUSED|ECONNRESET|ETIMEDOUT|EPIPE|ENOTFOUND|EAI_AGAIN|socket hang up/],
  ["read-only", /readonly database/],
  ["damaged", /disk image is malformed|file is not a database|malformed database schema/],
  ["gone", /moved, replaced or deleted while it was in use/],
];

/** Names what ails the database by an error that it gave: the innermost cause is the engine's own, and speaks first. */
export function storeFault(error: unknown): StoreFault {
  for (const { message } of causes(error).toReversed()) {
    const known = sentences.find(([, sentence]) => sentence.test(message));
    if (known !== undefined) return known[0];
  }
  return "other";
}

/** Whether a fault can pass without anybody mending the database, so that the same request may well succeed later. */
export function passes(fault: StoreFault): boolean {
  return fault === "busy" || fault === "full" || fault === "overloaded" || fault === "unreachable";
}
