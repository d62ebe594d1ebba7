import type { FaultRule } from "@careslot/appointments/linearizability";
import type { Sent } from "./sent.ts";

/** What the races found out. */
export interface RaceReport {
  readonly baseUrl: string;
  readonly service: string;
  /** FHIR instant. */
  readonly started: string;
  readonly rounds: number;
  readonly connections: number;
  readonly seed: number;
  readonly runs: readonly RaceRun[];
  /** Why the races could not begin, or ended before their time. */
  readonly stopped?: string;
  /** URLs of appointments that could not be cancelled, and of slots that a booking whose answer got lost may hold. */
  readonly leftovers: readonly string[];
}

/** How one race ended. */
export interface RaceRun {
  readonly race: string;
  /** From 1 on. */
  readonly round: number;
  readonly requests: number;
  /** Changes that were granted. */
  readonly granted: number;
  /** Changes that were refused. */
  readonly refused: number;
  /** The statuses of answers that leave open what happened, such as 500; 0 for each request that had none. */
  readonly open: readonly number[];
  readonly violations: readonly Violation[];
}

/** Something that no diary that does one thing at a time could have answered. */
export interface Violation {
  readonly rule: FaultRule;
  /** What was seen, in a sentence. */
  readonly message: string;
  /** Ids of the requirements that it breaks, the leading one first. */
  readonly requirements: readonly string[];
  /** The requests that show it, in the order in which they were sent. */
  readonly requests: readonly Sent[];
}

/** Whether everything that was raced was answered as it should be, and the diary is as it was. */
export function foundNothing({ runs, stopped, leftovers }: RaceReport): boolean {
  return stopped === undefined && leftovers.length === 0 && runs.every(({ violations }) => violations.length === 0);
}
