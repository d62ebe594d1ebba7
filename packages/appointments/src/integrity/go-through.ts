import type { IntegrityCheck, IntegrityFault, IntegrityFaultKind, IntegrityResult } from "./integrity-result.ts";

/** Rows that are read at a time: some hundred kilobytes of them. */
export const pageSize = 200;

/** Faults that are told one by one. */
const mostTold = 20;

/** Notes a fault of the row that is being looked at. */
export type Note = (kind: IntegrityFaultKind, at: string) => void;

/** Goes through a table from one row to the next, a page at a time, and gathers what `look` notes. */
export async function goThrough<Row>(
  check: IntegrityCheck,
  readBehind: (last: Row | undefined) => PromiseLike<readonly Row[]>,
  look: (row: Row, note: Note, next: Row | undefined) => void,
): Promise<IntegrityResult> {
  const first: IntegrityFault[] = [];
  let [rows, faults] = [0, 0];
  const note: Note = (kind, at) => {
    faults += 1;
    if (first.length < mostTold) first.push({ kind, at });
  };
  let previous: Row | undefined;
  for (;;) {
    const page = await readBehind(previous);
    for (const row of page) {
      if (previous !== undefined) look(previous, note, row);
      previous = row;
    }
    rows += page.length;
    if (page.length < pageSize) break;
  }
  if (previous !== undefined) look(previous, note, undefined);
  return { check, rows, faults, first };
}
