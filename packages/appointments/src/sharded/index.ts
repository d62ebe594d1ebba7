export { placeByHash } from "./place-by-hash.ts";
export type { ScheduleMemory } from "./schedule-memory.ts";
export type { Placement, Shard } from "./shard.ts";
export { shardedAppointments, type ShardingOptions } from "./sharded-appointments.ts";
