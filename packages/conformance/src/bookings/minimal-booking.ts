import type { Appointment, Slot } from "@careslot/fhir";
import { containedSlot } from "./contained-slot.ts";
import { document } from "./document.ts";
import { minimalPatient } from "./patients.ts";
import { claims } from "./profile.ts";

/** A booking with nothing that may be left out, for a patient without an NHS number. */
export function minimalBooking(slot: Slot, documentId: string): Appointment {
  return {
    resourceType: "Appointment",
    meta: claims("Appointment"),
    contained: [document(documentId), minimalPatient, containedSlot(slot)],
    status: "booked",
    description: "Conformance check of the booking interface",
    supportingInformation: [{ reference: "#document" }],
    start: slot.start,
    end: slot.end,
    slot: [{ reference: "#slot" }],
    participant: [{ actor: { reference: "#patient" }, status: "accepted" }],
  };
}
