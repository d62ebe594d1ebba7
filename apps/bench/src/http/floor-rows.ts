import type { Row, Target } from "../report/row.ts";
import type { Compared } from "./compare.ts";

/**
 * The rows of an interaction: ours beside the floor, which the target is about, and where it was measured beside the floor
 * that leaves an entry in the audit trail for a read, as ours has to (AUD-05).
 */
export function floorRows(
  of: Pick<Row, "area" | "what">,
  { costs: [ours, ...floors], fsync }: Compared,
  target: Target | undefined,
): readonly Row[] {
  if (ours === undefined) return [];
  return floors.map((figure, index) => ({
    ...of,
    ours,
    beside: { kind: "floor", name: index === 0 ? "floor" : "floor, audited", figure },
    ...(index === 0 && target && { target }),
    ...(fsync !== undefined && { fsync }),
  }));
}
