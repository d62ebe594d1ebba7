import type { Appointments, HeldSlot, SlotName, SlotSearch, SlotsFound } from "../appointments.ts";
import { eachShard, merged } from "./each-shard.ts";
import { idPrefix, type Placement, type Shard, shardNamed, type Shards } from "./shard.ts";
import { remember, remembered, type Whereabouts } from "./whereabouts.ts";

/** Finding slots: a service's in its own shard, and without a service in all of them. */
export function slotsOf(
  shards: Shards,
  place: Placement,
  known: Whereabouts,
): Pick<Appointments, "findSlots" | "searchSlots"> {
  const find = async (shard: Shard, name: SlotName, withheld?: readonly string[]): Promise<readonly HeldSlot[]> => {
    const found = await shard.appointments.findSlots(name, withheld);
    for (const { scheduleId } of found) remember(known, "Schedule", scheduleId, shard);
    return found.map((slot) => ({ ...slot, idPrefix: idPrefix(shard) }));
  };
  return {
    async findSlots(name, withheld) {
      const hint = "identifier" in name ? name.scheduleId : undefined;
      const likely = hint === undefined ? undefined : remembered(shards, known, "Schedule", hint);
      const there = likely && (await find(likely, name, withheld));
      if (there !== undefined && there.length > 0) return there;
      const all = await eachShard(shards, (_, shard) => find(shard, name, withheld));
      return merged(all, ({ id }) => [id]);
    },
    async searchSlots(search) {
      const { service } = search;
      if (service !== undefined) {
        const placed = shardNamed(shards, place(service.value));
        const likely = remembered(shards, known, "HealthcareService", service.value) ?? placed;
        const own = await likely.appointments.searchSlots(search);
        if (own.ok) return own;
      }
      // Who has been elsewhere since before a shard was added, or goes by another name than the id, has to be found.
      const all = await eachShard(shards, (appointments) => appointments.searchSlots(search));
      const holders = shards.filter((_, index) => all[index]?.ok);
      if (service !== undefined && holders.length === 1 && holders[0] !== undefined) {
        remember(known, "HealthcareService", service.value, holders[0]);
      }
      return mergedSearch(all, search);
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
  const [total, followed] = [found.reduce((sum, each) => sum + each.total, 0), found.flatMap((each) => each.followed)];
  return { ok: true, total, slots, followed };
}
