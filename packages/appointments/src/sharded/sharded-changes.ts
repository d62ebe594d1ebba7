import type { Appointments } from "../appointments.ts";
import { eachShard } from "./each-shard.ts";
import { idPrefix, type Shard, shardOfId, type Shards } from "./shard.ts";

/** Booking and cancelling: one batch in the shard of the slot, or of the appointment. */
export function changesOf(shards: Shards): Pick<Appointments, "book" | "cancel" | "cancelLocally" | "firstResult"> {
  return {
    async book(booking) {
      const { slot } = booking;
      const shard = shards.find((each) => idPrefix(each) === slot.idPrefix);
      if (shard === undefined) throw new TypeError("A slot to be booked must be one that was found here.");
      return shard.appointments.book(booking);
    },
    async cancel(cancellation) {
      const shard = await holderOf(shards, cancellation.version.id);
      return shard.appointments.cancel(cancellation);
    },
    async cancelLocally(what, request, options) {
      const shard = await holderOf(shards, what.appointmentId);
      return shard.appointments.cancelLocally(what, request, options);
    },
    async firstResult(made) {
      const all = await eachShard(shards, (appointments) => appointments.firstResult(made));
      return all.find((first) => first !== undefined);
    },
  };
}

/** The shard of an appointment. Where nobody holds it, the first will say so. */
async function holderOf(shards: Shards, id: string): Promise<Shard> {
  const named = shardOfId(shards, id);
  if (named !== undefined) return named;
  const held = await eachShard(shards, (appointments) => appointments.readVersion(id, 1));
  return shards.find((_, index) => held[index] !== undefined) ?? shards[0];
}
