import type { Advice } from "./advice.ts";

/** What a booking or a cancellation must hold, and why it may be refused though it holds it. */
export const bookingAdvice: Advice = {
  "no-id": "Leave id out of a booking: the answer has the one that the provider gives it.",
  "status-booked": "Send the status booked.",
  description: "Add a description: a few words on what the appointment is for.",
  "start-and-end": "Send start and end as instants with seconds and an offset, for example 2026-11-23T09:00:00+00:00.",
  "start-before-end": "Let start be earlier than end.",
  "one-slot": "Name one slot, as # and the id of the contained Slot.",
  "at-most-one-slot": "Contain only the Slot that is booked.",
  "slot-identifier": "Copy the identifier of the slot from the search's answer, with system and value.",
  "slot-status": "Send the contained Slot with the status busy, or free as it was found.",
  "contained-patient": "Contain one Patient, with an id that the participant refers to.",
  "contained-document": "Contain one DocumentReference, with an id that supportingInformation refers to.",
  "at-most-one-document": "Contain only the DocumentReference of this booking's clinical document.",
  "distinct-contained": "Give each contained resource an id of its own.",
  "supporting-document": "Refer in supportingInformation to the contained DocumentReference alone, as # and its id.",
  "document-identifier":
    "Send the UUID of the clinical document as identifier.value, with the system https://tools.ietf.org/html/rfc4122.",
  "document-status": "Send the DocumentReference with the status current.",
  "document-type":
    "Code the type of the document with the system urn:oid:2.16.840.1.113883.2.1.3.2.4.18.17, its code and display.",
  "document-attachment": "Send contentType as a media type, such as application/hl7-v3+xml, and language as en.",
  "one-patient-participant":
    "Let one participant's actor refer to the contained Patient, as # and its id, and no other to a Patient.",
  "same-nhs-number": "Send the same NHS number at the participant's actor and at the contained Patient.",
  "valid-nhs-number": "Check the NHS number for a slip; if the patient has none, leave the identifier out.",
  "patient-identifier":
    "Send one identifier with use official and the system https://fhir.nhs.uk/Id/nhs-number, or none.",
  "patient-name": "Send the official name only, with family and given.",
  "patient-gender": "Send gender as male, female, other or unknown.",
  "patient-birth-date": "Send birthDate with year, month and day, as yyyy-mm-dd.",
  "patient-address": "Send one address: the patient's home.",
  "telecom-rank":
    "Number the telecoms of the patient and of its contacts by rank, and give rank 1 to one of them alone.",
  "contact-relationship": "Say in relationship how the contact relates to the patient.",
  "slot-taken": "Search for free slots again and offer another one.",
  "slot-unknown": "Search for slots again: the provider holds no slot with this id or identifier.",
  "slot-reference": "Contain the Slot with its identifier and refer to it as # and its id, or refer to Slot/[id].",
  "slot-mismatch": "Copy identifier, schedule, start and end of the slot unchanged from the search's answer.",
  "slot-past": "Search for slots from now on, and book one that has not begun.",
  "outside-slot": "Let the appointment start no earlier and end no later than its slot.",
  changed: "Read the appointment again, set its status to cancelled, and send everything else as it was read.",
  "status-not-cancelled": "Send the status cancelled: nothing else of an appointment can be changed.",
  "already-cancelled": "Nothing needs to be done: the appointment is cancelled.",
  "already-past": "Nothing can be done over the interface: the appointment is over; ask the service itself.",
  "id-mismatch": "Send the id of the URL in the body as well.",
};
