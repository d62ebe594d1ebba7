import type { Appointments, HeldSlot, SlotName, SlotSearch, SlotsFound } from "../appointments.ts";
import { eachShard, merged } from "./each-shard.ts";
import { remember, type ScheduleMemory } from "./schedule-memory.ts";
import { idPrefix, type Placement, type Shard, shardNamed, type Shards } from "./shard.ts";

/** Finding slots: a service's in its own shard, and without a service in all of them. */
export function slotsOf(
  shards: Shards,
  place: Placement,
  memory: ScheduleMemory,
): Pick<Appointments, "findSlots" | "searchSlots"> {
  const find = async (shard: Shard, name: SlotName, withheld?: readonly string[]): Promise<readonly HeldSlot[]> => {
    const found = await shard.appointments.findSlots(name, withheld);
    for (const { scheduleId } of found) remember(memory, scheduleId, shard);
    return found.map((slot) => ({ ...slot, idPrefix: idPrefix(shard) }));
  };
  return {
    async findSlots(name, withheld) {
      const hint = "identifier" in name && name.scheduleId !== undefined ? memory.get(name.scheduleId) : undefined;
      const likely = shards.find((shard) => shard.name === hint);
      const there = likely && (await find(likely, name, withheld));
      if (there !== undefined && there.length > 0) return there;
      const all = await eachShard(shards, (_, shard) => find(shard, name, withheld));
      return merged(all, ({ id }) => [id]);
    },
    async searchSlots(search) {
      const { service } = search;
      if (service !== undefined) {
        // A service is known by its id, as a rule; who knows it by another name has to be found.
        const own = await shardNamed(shards, place(service.value)).appointments.searchSlots(search);
        if (own.ok) return own;
      }
      return mergedSearch(await eachShard(shards, (appointments) => appointments.searchSlots(search)), search);
    },
  };
}

function mergedSearch(all: readonly SlotsFound[], { limit }: SlotSearch): SlotsFound {
  const found = all.flatMap((each) => (each.ok ? [each] : []));
  if (found.length === 0) return { ok: false, reason: "service-unknown" };
  const slots = merged(
    found.map((each) => each.slots),
    ({ start, id }) => [start, id],
  ).slice(0, limit);
  return { ok: true, total: found.reduce((sum, { total }) => sum + total, 0), slots };
}
