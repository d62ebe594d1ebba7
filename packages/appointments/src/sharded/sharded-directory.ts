import type { Appointments } from "../appointments.ts";
import type { DirectoryResource } from "../directory.ts";
import { eachShard, merged } from "./each-shard.ts";
import { hash } from "./place-by-hash.ts";
import type { Shard, Shards } from "./shard.ts";
import { locate, type Whereabouts } from "./whereabouts.ts";

type Directory = Pick<Appointments, "readDirectory" | "listDirectory" | "listSlots" | "isEmpty">;

/** The directory: services and schedules are in their own shard, everything else is in each. */
export function directoryOf(shards: Shards, known: Whereabouts): Directory {
  return {
    async readDirectory(type, ids) {
      const [first] = ids;
      if (first === undefined) return [];
      const anyOne = shards[hash(first) % shards.length] ?? shards[0];
      if (type !== "Schedule" && type !== "HealthcareService") return anyOne.appointments.readDirectory(type, ids);
      const located = await locate(shards, known, type, ids);
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
