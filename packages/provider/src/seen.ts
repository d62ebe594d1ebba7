import type { Issue } from "@careslot/fhir";
import type { LogEvent } from "./log-event.ts";

/** A request that was answered, as its developer would want to see it: how it ended, and every fault. No body, no token, no query. */
export interface Seen {
  readonly event: LogEvent;
  /** Why it was refused; empty when it was not. */
  readonly issues: readonly Issue[];
  /** The version that the answer is about. */
  readonly about?: { readonly id: string; readonly versionId: number };
}
