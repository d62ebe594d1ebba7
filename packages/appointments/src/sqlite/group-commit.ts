import type { Batch, GroupOutcome } from "./store-group.ts";
import type { Rows } from "./statement-runner.ts";

interface Waiting {
  readonly batch: Batch;
  readonly resolve: (rows: readonly Rows[]) => void;
  readonly reject: (error: unknown) => void;
}

/** Milliseconds between two attempts to write to a file that another process holds. */
const pause = 25;

/**
 * Stores batches, those that wait at the same time as one group. Nobody waits for company: the commit comes as soon as the
 * requests that are being read at this moment have had their turn. While another process holds the file, all of them
 * wait together, for so many milliseconds as `patience` says, and the reads of this one go on.
 */
export function groupCommit(
  storeGroup: (group: readonly Batch[]) => GroupOutcome,
  patience: number,
): (batch: Batch) => Promise<readonly Rows[]> {
  let waiting: Waiting[] = [];
  return (batch) =>
    new Promise((resolve, reject) => {
      waiting.push({ batch, resolve, reject });
      if (waiting.length === 1) setImmediate(commitWaiting, patience);
    });

  function commitWaiting(left: number): void {
    const outcome = storeGroup(waiting.map(({ batch }) => batch));
    if (outcome.kind === "held" && left > 0) {
      setTimeout(commitWaiting, pause, left - pause);
      return;
    }
    const group = waiting;
    waiting = [];
    for (const [index, { resolve, reject }] of group.entries()) {
      const of = outcome.kind === "committed" ? outcome.batches[index] : outcome;
      if (of !== undefined && "rows" in of) resolve(of.rows);
      else reject(of?.error);
    }
  }
}
