import type { Appointments, DirectoryResource } from "../appointments.ts";
import { eachShard, merged } from "./each-shard.ts";
import { hash } from "./place-by-hash.ts";
import { locateSchedules, type ScheduleMemory } from "./schedule-memory.ts";
import { type Placement, type Shard, shardNamed, type Shards } from "./shard.ts";

type Directory = Pick<Appointments, "readDirectory" | "listDirectory" | "listSlots" | "isEmpty">;

/** The directory: services and schedules are in their own shard, everything else is in each. */
export function directoryOf(shards: Shards, place: Placement, memory: ScheduleMemory): Directory {
  return {
    async readDirectory(type, ids) {
      const [first] = ids;
      if (first === undefined) return [];
      const anyOne = shards[hash(first) % shards.length] ?? shards[0];
      if (type !== "Schedule" && type !== "HealthcareService") return anyOne.appointments.readDirectory(type, ids);
      const located =
        type === "Schedule"
          ? await locateSchedules(shards, memory, ids)
          : new Map(ids.map((id) => [id, shardNamed(shards, place(id))]));
      const holders = [...Map.groupBy(ids, (id) => located.get(id))].flatMap(([shard, own]) =>
        shard === undefined ? [] : [{ shard, own }],
      );
      const found = await eachShard(
        holders.map(({ shard }) => shard),
        (appointments, _, index) => appointments.readDirectory(type, holders[index]?.own ?? []),
      );
      return inOrderOf(ids, found.flat());
    },
    async listDirectory(type, after, limit) {
      const holders: readonly Shard[] = type === "Schedule" || type === "HealthcareService" ? shards : [shards[0]];
      const all = await eachShard(holders, (appointments) => appointments.listDirectory(type, after, limit));
      return merged(all, ({ id }) => [id]).slice(0, limit);
    },
    async listSlots(after, limit) {
      const all = await eachShard(shards, (appointments) => appointments.listSlots(after, limit));
      return merged(all, ({ id }) => [id]).slice(0, limit);
    },
    async isEmpty() {
      return (await eachShard(shards, (appointments) => appointments.isEmpty())).every((empty) => empty);
    },
  };
}

function inOrderOf(ids: readonly string[], found: readonly DirectoryResource[]): readonly DirectoryResource[] {
  const byId = new Map(found.map((resource) => [resource.id, resource]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}
