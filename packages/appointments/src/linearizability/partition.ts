import { type History, type Operation, storedBy } from "./history.ts";

/**
 * Divides a history where nothing in one part says anything about another: by slots, the appointments in them and the
 * requests that were made of them. A history has an explanation if each of its parts has one.
 *
 * @see Maurice Herlihy, Jeannette Wing: Linearizability, a correctness condition for concurrent objects (1990), locality
 */
export function partition(history: History): readonly History[] {
  const parents = new Map<string, string>();
  for (const operation of history) {
    const [first, ...others] = namesIn(operation);
    for (const other of others) parents.set(root(parents, other), root(parents, first));
  }
  const parts = Map.groupBy(history, (operation) => root(parents, namesIn(operation)[0]));
  return [...parts.values()];
}

/** What an operation is about: one slot or appointment at least. */
function namesIn(operation: Operation): readonly [string, ...string[]] {
  const about = "slotId" in operation ? `slot ${operation.slotId}` : `appointment ${operation.id}`;
  const stored = storedBy(operation) ?? ("stores" in operation ? operation.stores : undefined);
  const request = "request" in operation ? operation.request : undefined;
  return [
    about,
    ...(stored === undefined ? [] : [`appointment ${stored.id}`]),
    ...(request === undefined ? [] : [`request ${request}`]),
  ];
}

/** The name that stands for all that belong together with this one. */
function root(parents: ReadonlyMap<string, string>, name: string): string {
  let found = name;
  for (let parent = parents.get(found); parent !== undefined && parent !== found; parent = parents.get(found)) {
    found = parent;
  }
  return found;
}
