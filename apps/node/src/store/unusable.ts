import { type StoreFault, storeFault } from "@careslot/appointments";
import { Refusal } from "../refusal.ts";

/** What an operator can do about it. Nothing has been written to the database by then. */
const advice: Readonly<Record<StoreFault, string>> = {
  damaged: "Nothing in it was changed: put a backup in its place, or set DATABASE_URL to another one.",
  "read-only": "Let this user write to the file and to its folder.",
  full: "Make room on its disk.",
  busy: "Another process has held it for seconds: stop that one, or wait until it is done.",
  unreachable: "Set DATABASE_URL to the address of a server that runs.",
  overloaded: "Try again later.",
  gone: "Put the file back where it was, and start again.",
  other: "See that it is there, and that this user may use it.",
};

/** Refuses to go on with a database: in the engine's own words, with its name and what to do. */
export function unusable(url: string, error: unknown): Refusal {
  const why = `${rootCause(error)} (${nameOf(url)})`;
  return new Refusal(`the database that DATABASE_URL names cannot be used: ${why}. ${advice[storeFault(error)]}`);
}

/** The query of a server's address may hold its password. */
function nameOf(url: string): string {
  return url.replace(/\?.*$/, "").replace(/\/\/[^/]*@/, "//");
}

/** The engine's own words: Drizzle's would hold the whole statement. */
function rootCause(error: unknown): string {
  let cause = error;
  while (cause instanceof Error && cause.cause instanceof Error) cause = cause.cause;
  return cause instanceof Error ? cause.message : "unknown reason";
}
