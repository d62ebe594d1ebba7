import type { Cost } from "../measure/cost.ts";

/** One figure of ours, and what was measured beside it in the same run. */
export interface Row {
  /** What part of Careslot it is about, such as `HTTP on Node`. */
  readonly area: string;
  readonly what: string;
  readonly ours: Figure;
  readonly beside?: Beside;
  readonly target?: Target;
  /** What the target is about. Default: the ratio, where there is one. */
  readonly targetIs?: "value";
  /** What an `fsync` of the same disk took meanwhile, in microseconds: only where something was stored. */
  readonly fsync?: number;
}

/** A cost, or a quantity of another kind. */
export type Figure = Cost | { readonly value: number; readonly unit: "µs" | "ms" | "KB" | "MB" };

export interface Beside {
  /** The least that the work can be, or somebody else who does it. */
  readonly kind: "floor" | "peer";
  readonly name: string;
  readonly figure: Figure;
}

/** What the ratio, or where nothing stands beside ours the figure itself, is to be: information, and never a failure. */
export type Target = { readonly atMost: number } | { readonly atLeast: number };

/** The figure to compare: CPU time of a cost, since wall time swings with the machine's other work. */
function compared(figure: Figure): number {
  return "cpu" in figure ? figure.cpu : figure.value;
}

/** Beside a floor, how many times as much ours takes; beside a peer, how many times as much the peer takes. */
export function ratio({ ours, beside }: Row): number | undefined {
  if (beside === undefined) return undefined;
  const [mine, other] = [compared(ours), compared(beside.figure)];
  return beside.kind === "floor" ? mine / other : other / mine;
}

export function isMet(row: Row): boolean | undefined {
  const { ours, target, targetIs } = row;
  if (target === undefined) return undefined;
  const reached = (targetIs === "value" ? undefined : ratio(row)) ?? compared(ours);
  return "atMost" in target ? reached <= target.atMost : reached >= target.atLeast;
}
