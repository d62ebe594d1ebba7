import { ended, type History, type Operation, shownBy, storedBy } from "../history.ts";
import type { Fault } from "./fault.ts";

/** Asserts that what was acknowledged is there for everybody who reads it afterwards. */
export function writesReadable(history: History): readonly Fault[] {
  const reads = history.filter((one) => one.kind === "read" || one.kind === "history");
  return history.flatMap((write) => {
    const stored = storedBy(write);
    if (stored === undefined) return [];
    const { id, versionId } = stored;
    return reads
      .filter((read) => read.id === id && read.answer !== undefined && read.invoked > ended(write))
      .filter((read) => newestSeen(read) < versionId)
      .map((read): Fault => {
        const message = `Version ${versionId} of ${id} was acknowledged, and not there afterwards.`;
        return { rule: "write-lost", message, operations: [write, read] };
      });
  });
}

function newestSeen(read: Operation): number {
  return Math.max(0, ...shownBy(read).map(({ versionId }) => versionId));
}
