import { type Appointment, nhsNumberSystem, type Slot } from "@careslot/fhir";
import { containedSlot } from "./contained-slot.ts";
import { document } from "./document.ts";
import { fullPatient, testNhsNumber } from "./patients.ts";
import { claims } from "./profile.ts";

/** Where each contained resource of a full booking stands. */
export const patientPath = "Appointment.contained[1]";

/**
 * A booking that says all it can: its document, a patient with an NHS number, and the slot as the search gave it, all
 * contained (BOOK-44 to BOOK-54).
 */
export function fullBooking(slot: Slot, documentId: string): Appointment {
  return {
    resourceType: "Appointment",
    meta: claims("Appointment"),
    language: "en-GB",
    contained: [document(documentId), fullPatient, containedSlot(slot)],
    status: "booked",
    description: "Conformance check of the booking interface",
    supportingInformation: [{ reference: "#document" }],
    start: slot.start,
    end: slot.end,
    slot: [{ reference: "#slot" }],
    participant: [
      {
        actor: {
          reference: "#patient",
          identifier: { use: "official", system: nhsNumberSystem, value: testNhsNumber },
          display: "Sam Specimen",
        },
        status: "accepted",
      },
    ],
  };
}
