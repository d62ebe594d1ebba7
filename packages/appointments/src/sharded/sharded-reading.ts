import type { Appointments, Version } from "../appointments.ts";
import { eachShard, merged } from "./each-shard.ts";
import { shardOfId, type Shards } from "./shard.ts";

type Reading = Pick<
  Appointments,
  "read" | "readVersion" | "history" | "ofPatient" | "appointmentsBetween" | "listVersions"
>;

/** Reading appointments: one in the shard that its id names, a patient's in all of them. */
export function readingOf(shards: Shards): Reading {
  /** Asks the shard that an id names, and all of them where it names none. */
  const holders = (id: string) => {
    const named = shardOfId(shards, id);
    return named === undefined ? shards : [named];
  };
  return {
    async read(id) {
      const found = await eachShard(holders(id), (appointments) => appointments.read(id));
      return found.find((version) => version !== undefined);
    },
    async readVersion(id, versionId) {
      const found = await eachShard(holders(id), (appointments) => appointments.readVersion(id, versionId));
      return found.find((version) => version !== undefined);
    },
    async history(id) {
      return (await eachShard(holders(id), (appointments) => appointments.history(id))).flat();
    },
    async ofPatient(nhsNumber, from) {
      const all = await eachShard(shards, (appointments) => appointments.ofPatient(nhsNumber, from));
      const parts = all.filter((found) => found.length > 0);
      return parts.length > 1 ? merged(parts, (version) => [startOf(version)]) : parts.flat();
    },
    async appointmentsBetween(from, before, limit) {
      const all = await eachShard(shards, (appointments) => appointments.appointmentsBetween(from, before, limit));
      return merged(all, ({ start }) => [start]).slice(0, limit);
    },
    async listVersions(after, limit) {
      const all = await eachShard(shards, (appointments) => appointments.listVersions(after, limit));
      return merged(all, ({ id }) => [id]).slice(0, limit);
    },
  };
}

/** When an appointment begins, in milliseconds since the epoch. */
function startOf({ content }: Version): number {
  const { start } = JSON.parse(content) as { readonly start?: string };
  return Date.parse(start ?? "") || 0;
}
