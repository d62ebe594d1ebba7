import type { Appointments } from "../appointments.ts";
import { checkShards, type Placement, type Shard } from "./shard.ts";
import { auditOf } from "./sharded-audit.ts";
import { changesOf } from "./sharded-changes.ts";
import { diaryOf } from "./sharded-diary.ts";
import { directoryOf } from "./sharded-directory.ts";
import { importOf } from "./sharded-import.ts";
import { readingOf } from "./sharded-reading.ts";
import { reportOf } from "./sharded-report.ts";
import { slotsOf } from "./sharded-slots.ts";
import type { Whereabouts } from "./whereabouts.ts";

export interface ShardingOptions {
  /** What is known of where things are. By default it begins empty; appointments made for one request each share one. */
  readonly known?: Whereabouts;
}

/**
 * Appointments that several databases share, each service in one of them. A booking or a cancellation is one batch in one
 * database, as it is without shards; only what is asked without a service or an appointment is asked of all of them.
 *
 * What differs from one database: an import is all or nothing in each shard, and not in all of them together; two bookings
 * in different shards that carry the same request id at the same time may both succeed, where one after the other would
 * not. Entries of the audit trail are numbered and sealed in each shard by itself.
 */
export function shardedAppointments(
  shards: readonly Shard[],
  place: Placement,
  { known = new Map() }: ShardingOptions = {},
): Appointments {
  checkShards(shards);
  return {
    ...slotsOf(shards, place, known),
    ...changesOf(shards),
    ...readingOf(shards),
    ...directoryOf(shards, known),
    ...importOf(shards, place, known),
    ...diaryOf(shards, known),
    ...reportOf(shards),
    ...auditOf(shards),
  };
}
