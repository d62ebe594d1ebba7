import type { Assumptions } from "./assumptions.ts";
import type { Sizes, Work } from "./costs.ts";

/**
 * What the database of one shard is asked for at a rate of bookings that is everybody's. Its own bookings, cancellations,
 * reads and slot lookups follow its share; whether a request id was used, and what a patient has booked, is asked of all;
 * audit entries of what is about no appointment are spread evenly. With replicas, the searches for slots go elsewhere.
 */
export function shardLoad(
  assumed: Assumptions,
  { bookings, share, shards, replicas }: Record<"bookings" | "share" | "shards", number> & { replicas: boolean },
): Readonly<Record<Work, number>> {
  const own = bookings * share;
  const writes = 1 + assumed.lostRacesPerBooking;
  const { searchesPerBooking, readsPerBooking, patientSearchesPerBooking, cancellationsPerBooking } = assumed;
  return {
    book: own * writes,
    cancel: own * cancellationsPerBooking,
    audit:
      own * (readsPerBooking + assumed.lostRacesPerBooking) +
      (bookings * (searchesPerBooking + patientSearchesPerBooking)) / shards,
    lookup: bookings * (writes + cancellationsPerBooking) + own * (writes + cancellationsPerBooking),
    read: own * readsPerBooking,
    search: replicas ? 0 : own * searchesPerBooking,
    patient: bookings * patientSearchesPerBooking,
  };
}

/** Bytes that a year leaves in the database of one shard. */
export function bytesOfYear(assumed: Assumptions, share: number, shards: number, sizes: Sizes): number {
  const own = assumed.bookingsPerYear * share;
  const entries =
    own * (assumed.readsPerBooking + assumed.lostRacesPerBooking) +
    (assumed.bookingsPerYear * (assumed.searchesPerBooking + assumed.patientSearchesPerBooking)) / shards;
  return (
    own *
      (sizes.booking + assumed.slotsPerBooking * sizes.slot + assumed.cancellationsPerBooking * sizes.cancellation) +
    entries * sizes.audit
  );
}
