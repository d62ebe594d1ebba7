import type { Appointments } from "../appointments.ts";
import type { Shards } from "./shard.ts";
import { locate, type Whereabouts } from "./whereabouts.ts";

/** What the provider's own staff do to a schedule, in the shard that it is in. */
export function diaryOf(
  shards: Shards,
  known: Whereabouts,
): Pick<Appointments, "generateSlots" | "blockSlots" | "releaseSlots"> {
  /** Where nobody holds the schedule, the first will say so. */
  const holderOf = async (scheduleId: string) => {
    const located = await locate(shards, known, "Schedule", [scheduleId]);
    return (located.get(scheduleId) ?? shards[0]).appointments;
  };
  return {
    generateSlots: async (plan, ...rest) => (await holderOf(plan.scheduleId)).generateSlots(plan, ...rest),
    blockSlots: async (stretch, ...rest) => (await holderOf(stretch.scheduleId)).blockSlots(stretch, ...rest),
    releaseSlots: async (stretch, ...rest) => (await holderOf(stretch.scheduleId)).releaseSlots(stretch, ...rest),
  };
}
