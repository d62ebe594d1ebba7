import { ended, type History, type Operation } from "./history.ts";
import { changesNothing, type Diary, emptyDiary, perform } from "./model.ts";

/**
 * Whether a history can be explained. `unexplained` names the operations of which none could come next in the longest
 * explanation that was found; `undecided` says that the bound was met first.
 */
export type Explained =
  | { readonly result: "explained" }
  | { readonly result: "unexplained"; readonly stuck: History }
  | { readonly result: "undecided" };

interface Position {
  readonly diary: Diary;
  /** Operations that have no place yet, in order of their beginnings. */
  readonly left: History;
}

/**
 * Looks for an order of the operations, one after another, in which each answer is right and none comes before one that
 * had ended when it began: Wing and Gong's search, which remembers where it has been.
 *
 * Two things keep it short. What changes nothing takes its place as soon as it can, since later is never better. And
 * which changes have been made says all about the diary, whatever their order, since each says what it stored; so a
 * position is known by the operations that are left.
 *
 * @see Jeannette Wing, Chun Gong: Testing and verifying concurrent objects (1993)
 */
export function explain(history: History, bound: number): Explained {
  const order = history.toSorted((a, b) => a.invoked - b.invoked);
  const names = new Map(order.map((operation, index) => [operation, index]));
  const been = new Set<string>();
  const positions: Position[] = [{ diary: emptyDiary, left: order }];
  let furthest: History = order;
  for (let steps = 0; ; steps++) {
    const position = positions.pop();
    if (position === undefined) return { result: "unexplained", stuck: nextOf(furthest) };
    if (steps >= bound) return { result: "undecided" };
    const { diary, left } = settle(position);
    if (left.every(({ answer }) => answer === undefined)) return { result: "explained" };
    if (left.length < furthest.length) furthest = left;
    for (const operation of nextOf(left).toReversed()) {
      const changed = perform(diary, operation);
      if (changed === undefined || changesNothing(operation)) continue;
      const rest = without(left, operation);
      const name = rest.map((one) => names.get(one)).join();
      if (been.has(name)) continue;
      been.add(name);
      positions.push({ diary: changed, left: rest });
    }
  }
}

/** Gives their place to operations that change nothing and are right as the diary is. */
function settle({ diary, left }: Position): Position {
  const settled = nextOf(left).find((one) => changesNothing(one) && perform(diary, one) !== undefined);
  return settled === undefined ? { diary, left } : settle({ diary, left: without(left, settled) });
}

/** Operations that began before any other had ended: each of them may be the next one. */
function nextOf(left: History): readonly Operation[] {
  const first = Math.min(...left.map(ended));
  return left.filter(({ invoked }) => invoked < first);
}

function without(left: History, operation: Operation): History {
  return left.filter((one) => one !== operation);
}
