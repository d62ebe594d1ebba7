import type { Slot } from "@careslot/fhir";
import { claims } from "./profile.ts";

/** A slot as a booking contains it: with neither a version of its own nor narrative (dom-1, dom-4). */
export function containedSlot({ text: _text, meta: _meta, ...slot }: Slot): Slot {
  return { ...slot, id: "slot", meta: claims("Slot") };
}
