import { eachShard } from "./each-shard.ts";
import type { Shard, Shards } from "./shard.ts";

/**
 * Which shard services and schedules are in, as far as it was seen: names of shards by type and id. Neither ever moves, so
 * that nothing in it grows old. It may be shared by all that know the same shards.
 */
export type Whereabouts = Map<string, string>;

/** So many are remembered: some megabytes of memory. When there are more, it begins anew. */
const mostRemembered = 50_000;

type Type = "HealthcareService" | "Schedule";

export function remember(known: Whereabouts, type: Type, id: string, { name }: Shard): void {
  const key = `${type}/${id}`;
  if (known.size >= mostRemembered && !known.has(key)) known.clear();
  known.set(key, name);
}

export function remembered(shards: Shards, known: Whereabouts, type: Type, id: string): Shard | undefined {
  const name = known.get(`${type}/${id}`);
  return name === undefined ? undefined : shards.find((shard) => shard.name === name);
}

/** Where resources are, each by its id: what is not remembered is looked for everywhere. Those that nobody holds are left out. */
export async function locate(
  shards: Shards,
  known: Whereabouts,
  type: Type,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Shard>> {
  const located = new Map<string, Shard>();
  const sought: string[] = [];
  for (const id of ids) {
    const shard = remembered(shards, known, type, id);
    if (shard === undefined) sought.push(id);
    else located.set(id, shard);
  }
  if (sought.length === 0) return located;
  await eachShard(shards, async (appointments, shard) => {
    for (const { id } of await appointments.readDirectory(type, sought)) {
      remember(known, type, id, shard);
      located.set(id, shard);
    }
  });
  return located;
}
