import type { Appointments } from "../appointments.ts";
import type { Shard } from "./shard.ts";

/** Shards that are asked at the same time: a Worker has no more connections at once. */
const mostAtOnce = 6;

/** Asks every shard, and gives their answers in the order of the shards. One that fails fails all. */
export async function eachShard<T>(
  shards: readonly Shard[],
  ask: (appointments: Appointments, shard: Shard, index: number) => Promise<T>,
): Promise<readonly T[]> {
  const answers: T[] = [];
  for (let from = 0; from < shards.length; from += mostAtOnce) {
    const asked = shards.slice(from, from + mostAtOnce);
    answers.push(...(await Promise.all(asked.map((shard, index) => ask(shard.appointments, shard, from + index)))));
  }
  return answers;
}

/** Orders what shards gave by one key after the other; what is equal stays in the order of the shards. */
export function merged<T>(
  parts: readonly (readonly T[])[],
  keys: (item: T) => readonly (number | string)[],
): readonly T[] {
  return parts.flat().toSorted((one, other) => compare(keys(one), keys(other)));
}

/** Ids are ASCII, so that this order is the one of the database. */
function compare(one: readonly (number | string)[], other: readonly (number | string)[]): number {
  for (const [index, key] of one.entries()) {
    const against = other[index];
    if (against === undefined || key === against) continue;
    return key < against ? -1 : 1;
  }
  return 0;
}
