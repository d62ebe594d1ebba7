import { fsyncProbe } from "../measure/fsync-probe.ts";
import { type Contender, takeTurns } from "../measure/take-turns.ts";
import type { Beside, Row, Target } from "../report/row.ts";
import type { BenchRun } from "../run/bench-run.ts";

/** One piece of work of ours, and the same work as others do it. */
export interface Comparison {
  readonly what: string;
  readonly ours: Contender;
  readonly beside: readonly (Pick<Beside, "kind" | "name"> & { readonly work: Contender; readonly target?: Target })[];
  /** Whether it waits for the disk. */
  readonly writes?: boolean;
}

/** Measures what was asked for: a row for each of the others, all from the same turns. */
export async function* compare(
  area: string,
  comparisons: readonly Comparison[],
  { wants, rounds, seconds, folder }: BenchRun,
): AsyncGenerator<Row, void> {
  for (const { what, ours, beside, writes } of comparisons) {
    if (!wants(area, what)) continue;
    using probe = fsyncProbe(folder);
    const [mine, ...others] = await takeTurns([ours, ...beside.map(({ work }) => work)], {
      warmUp: 3,
      counted: rounds * 2 + 1,
      seconds,
      ...(writes && { before: probe.take }),
    });
    if (mine === undefined) continue;
    const row: Row = { area, what, ours: mine, ...(writes && { fsync: probe.median() }) };
    if (beside.length === 0) yield row;
    for (const [index, { kind, name, target }] of beside.entries()) {
      const figure = others[index];
      if (figure !== undefined) yield { ...row, beside: { kind, name, figure }, ...(target && { target }) };
    }
  }
}
