import type { Booked, Booking, Cancellation, Cancelled } from "./appointments.ts";

/**
 * Changes of what nobody has looked up: the request says what it takes to be stored, and its batch is stored only where it
 * is so. A database that is a round trip away has them, since they spare one. They promise what the others do; a refusal
 * says no more than that it is not as described, or no longer, so that whoever wants to tell why looks it up then.
 */
export interface UnseenChanges {
  /** Stores version 1 and takes the slot, if the first of that description is free. */
  readonly bookUnseen: (booking: UnseenBooking) => Promise<Booked>;
  /** Stores the next version as cancelled and frees the slot, if the current version is the one described. */
  readonly cancelUnseen: (cancellation: UnseenCancellation) => Promise<Cancelled>;
}

export interface UnseenBooking extends Omit<Booking, "slot"> {
  readonly slot: DescribedSlot;
}

/** A slot as a booking describes it. */
export interface DescribedSlot {
  readonly identifier: { readonly system?: string; readonly value: string };
  /** Id of its Schedule. */
  readonly scheduleId: string;
  /** Milliseconds since the epoch. */
  readonly start: number;
  /** Milliseconds since the epoch. */
  readonly end: number;
}

export interface UnseenCancellation extends Cancellation {
  /** The version before as FHIR JSON: the batch fails if it says anything else. */
  readonly before: string;
}
