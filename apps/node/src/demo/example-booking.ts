import { bookingResource, sampleWish } from "@careslot/console/booking";
import type { Resource } from "@careslot/fhir";
import { nameUuid } from "./name-uuid.ts";

/** A booking of a slot, for a patient who does not exist (BOOK-40 to BOOK-67). */
export function exampleBooking(slot: Resource, now: Date): Resource {
  return bookingResource(slot, sampleWish, nameUuid(`referral to ${slot.id}`), now);
}
