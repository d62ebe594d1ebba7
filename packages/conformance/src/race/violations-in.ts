import { checkHistory, type Fault } from "@careslot/appointments/linearizability";
import { historyOf } from "./history-of.ts";
import type { Violation } from "./race-report.ts";
import { requirementsOf } from "./requirements-of.ts";
import type { Sent } from "./sent.ts";

/**
 * What is wrong with the answers of a race: nothing, if a diary that does one thing at a time could have given them in
 * some order. Where a rule says what is wrong, that no order explains it says no more.
 */
export function violationsIn(log: readonly Sent[]): readonly Violation[] {
  const { history, requestOf } = historyOf(log);
  const faults = checkHistory(history);
  const named = faults.filter(({ rule }) => rule !== "unexplained");
  return joined(named.length > 0 ? named : faults).map((fault) => ({
    rule: fault.rule,
    message: fault.message,
    requirements: requirementsOf(fault),
    requests: [...new Set(fault.operations.map(requestOf))].toSorted((one, other) => one.at - other.at),
  }));
}

/** Twelve appointments in one slot are one violation, and not one for each pair of them. */
function joined(faults: readonly Fault[]): readonly Fault[] {
  const alike = Map.groupBy(faults, ({ rule, message }) => `${rule} ${message}`);
  return [...alike.values()].flatMap(([first, ...others]) => {
    if (first === undefined) return [];
    return [{ ...first, operations: [first, ...others].flatMap(({ operations }) => operations) }];
  });
}
