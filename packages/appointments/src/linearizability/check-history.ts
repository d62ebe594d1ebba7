import type { Fault } from "./asserts/fault.ts";
import { noDoubleBooking } from "./asserts/no-double-booking.ts";
import { refusalsJustified } from "./asserts/refusals-justified.ts";
import { requestsOnce } from "./asserts/requests-once.ts";
import { versionsWhole } from "./asserts/versions-whole.ts";
import { writesReadable } from "./asserts/writes-readable.ts";
import { explain } from "./explain.ts";
import type { History } from "./history.ts";
import { partition } from "./partition.ts";

export interface CheckOptions {
  /** Positions that the search may look at in each part of a history. Default: 100,000, which takes a few seconds. */
  readonly bound?: number;
}

/** Rules that look at one thing each, and say in plain words what is wrong. */
const asserts: readonly ((history: History) => readonly Fault[])[] = [
  noDoubleBooking,
  versionsWhole,
  writesReadable,
  requestsOnce,
  refusalsJustified,
];

/**
 * What is wrong with a history: nothing if it is linearizable, so that every caller saw what it would have seen had all
 * of them come one after another. A history that cannot be judged within the bound has the fault `undecided`.
 */
export function checkHistory(history: History, { bound = 100_000 }: CheckOptions = {}): readonly Fault[] {
  return partition(history).flatMap((part) => [
    ...asserts.flatMap((assert) => assert(part)),
    ...unexplained(part, bound),
  ]);
}

function unexplained(part: History, bound: number): readonly Fault[] {
  const explained = explain(part, bound);
  switch (explained.result) {
    case "explained":
      return [];
    case "unexplained": {
      const message = "No order of the operations explains the answers: none of these can come next.";
      return [{ rule: "unexplained", message, operations: explained.stuck }];
    }
    case "undecided": {
      const message = `The search looked at ${bound} positions and found no order that explains the answers, yet.`;
      return [{ rule: "undecided", message, operations: part }];
    }
  }
}
