import type { CaseResult } from "../report/report.ts";
import type { AssuranceItem } from "./assurance-item.ts";
import { items } from "./items.ts";

/**
 * How an item stands: `manual` where a person has something to show, `not-shown` where a case that would show it did not
 * run or did not apply.
 */
export type AssuranceOutcome = "passed" | "failed" | "manual" | "not-shown";

/** An assurance item after a run. */
export interface AssuranceResult extends AssuranceItem {
  readonly outcome: AssuranceOutcome;
  /** What keeps it from being passed; absent when nothing does. */
  readonly reason?: string;
}

/** Says of every assurance item what the cases of a run have shown. */
export function assess(results: readonly CaseResult[]): readonly AssuranceResult[] {
  const outcomes = new Map(results.map(({ id, verdict }) => [id, verdict.outcome]));
  return items.map((item) => {
    const ended = (outcome: string) => item.cases.filter((id) => (outcomes.get(id) ?? "not-run") === outcome);
    const failed = ended("failed");
    if (failed.length > 0) return { ...item, outcome: "failed", reason: `failed: ${failed.join(", ")}` };
    const open = [
      ...ended("not-run").map((id) => `${id} did not run`),
      ...ended("not-applicable").map((id) => `${id} did not apply`),
    ];
    if (item.byHand !== undefined) return { ...item, outcome: "manual", reason: [item.byHand, ...open].join(" ") };
    return open.length > 0
      ? { ...item, outcome: "not-shown", reason: open.join(", ") }
      : { ...item, outcome: "passed" };
  });
}
