import type { History } from "../history.ts";

/** What is wrong with a history. */
export interface Fault {
  readonly rule: FaultRule;
  readonly message: string;
  /** The operations that show it. */
  readonly operations: History;
}

/**
 * `double-booking`: two appointments held one slot. `version-changed`: a version was not the same to all who saw it.
 * `version-missing`: a history lacks a version, or has one too many. `write-lost`: what had been acknowledged was not there
 * when it was read. `request-twice`: a request succeeded twice. `refusal-unjustified`: a refusal has no reason.
 * `unexplained`: no order of the operations explains the answers. `undecided`: the search met its bound.
 */
export type FaultRule =
  | "double-booking"
  | "version-changed"
  | "version-missing"
  | "write-lost"
  | "request-twice"
  | "refusal-unjustified"
  | "unexplained"
  | "undecided";
