export { placeByHash } from "./place-by-hash.ts";
export type { Placement, Shard } from "./shard.ts";
export { shardedAppointments, type ShardingOptions } from "./sharded-appointments.ts";
export type { Whereabouts } from "./whereabouts.ts";
