import type { Level } from "../case.ts";
import type { Exchange } from "../http/exchange.ts";
import type { Verdict } from "../verdict.ts";

/** What a run found out. */
export interface Report {
  readonly baseUrl: string;
  readonly service: string;
  /** FHIR instant. */
  readonly started: string;
  /** In the order of the cases, whichever ended first. */
  readonly results: readonly CaseResult[];
  /** URLs of appointments that the run made and could not cancel, and of slots that a booking without an answer may hold. */
  readonly leftovers: readonly string[];
}

/** How one case ended, and what it rests on. */
export interface CaseResult {
  readonly area: string;
  readonly id: string;
  readonly title: string;
  readonly requirements: readonly string[];
  readonly level: Level;
  readonly source: string;
  readonly verdict: Verdict;
  /** Every request of the case with its answer, in order. */
  readonly exchanges: readonly Exchange[];
}

/** How many cases ended in which way. */
export type Tally = Readonly<Record<Verdict["outcome"], number>>;

export function tally({ results }: Report): Tally {
  const count = (outcome: Verdict["outcome"]): number =>
    results.filter(({ verdict }) => verdict.outcome === outcome).length;
  return { passed: count("passed"), failed: count("failed"), "not-applicable": count("not-applicable") };
}
