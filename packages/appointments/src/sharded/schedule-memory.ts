import { eachShard } from "./each-shard.ts";
import type { Shard, Shards } from "./shard.ts";

/**
 * Which shard a schedule is in, as far as it was seen: names of shards by ids of schedules. A schedule never moves, so that
 * nothing in it grows old. It may be shared by all that know the same shards.
 */
export type ScheduleMemory = Map<string, string>;

/** Schedules that are remembered: some megabytes of memory. When there are more, it begins anew. */
const mostSchedules = 50_000;

export function remember(memory: ScheduleMemory, scheduleId: string, { name }: Shard): void {
  if (memory.size >= mostSchedules && !memory.has(scheduleId)) memory.clear();
  memory.set(scheduleId, name);
}

/** Where schedules are, each by its id: what is not remembered is looked for everywhere. Those that nobody holds are left out. */
export async function locateSchedules(
  shards: Shards,
  memory: ScheduleMemory,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Shard>> {
  const unknown = ids.filter((id) => !memory.has(id));
  if (unknown.length > 0) {
    await eachShard(shards, async (appointments, shard) => {
      for (const { id } of await appointments.readDirectory("Schedule", unknown)) remember(memory, id, shard);
    });
  }
  return new Map(
    ids.flatMap((id) => {
      const shard = shards.find(({ name }) => name === memory.get(id));
      return shard === undefined ? [] : [[id, shard] as const];
    }),
  );
}
