import type { Cost } from "../measure/cost.ts";
import type { Row } from "../report/row.ts";

/** The row of bookings that share their commits, beside those of a floor with a durable commit for each: by the time that passes. */
export function besideSingleCommits(of: Pick<Row, "area" | "what">, ours: Cost, single: Cost): Row {
  return {
    ...of,
    ours: { value: ours.wall, unit: "µs" },
    beside: { kind: "peer", name: "floor, a commit for each request", figure: { value: single.wall, unit: "µs" } },
    target: { atLeast: 3 },
  };
}
