import {
  appointmentPage,
  decided,
  documentPage,
  fhirAppointment,
  fhirReferences,
  guideContact,
  patientPage,
  readPage,
} from "./pages.ts";
import type { Statements } from "./statement.ts";

/** What a booking must hold. */
export const bookingContent: Statements = {
  "BOOK-18": [appointmentPage, "created is set by the provider, whatever the consumer sends."],
  "BOOK-40": [appointmentPage, "A booking has no id: the provider gives it one."],
  "BOOK-41": [appointmentPage, "The status of a booking is booked."],
  "BOOK-44": [appointmentPage, "A booking contains one Patient, one DocumentReference, and at most one Slot."],
  "BOOK-45": [appointmentPage, "A booking has a start and an end, both instants."],
  "BOOK-48": [appointmentPage, "A booking has a description."],
  "BOOK-49": [appointmentPage, "A booking names exactly one slot."],
  "BOOK-50": [readPage, "The contained Slot has an identifier, a schedule, start, end, and the status busy or free."],
  "BOOK-52": [appointmentPage, "supportingInformation refers to the contained DocumentReference, once."],
  "BOOK-53": [
    documentPage,
    "The DocumentReference is current, identified by the UUID of the clinical document, and has a type, an index time and a media type.",
  ],
  "BOOK-54": [
    appointmentPage,
    "One participant is the contained Patient; an NHS number that its actor carries is the patient's.",
  ],
  "BOOK-55": [fhirAppointment, "Every participant has a status."],
  "BOOK-57": [fhirReferences, "Contained resources have ids of their own, are referred to, and contain no others."],
  "BOOK-58": [
    patientPage,
    "A patient's identifier is an official NHS number with its system and value, or is left out altogether.",
  ],
  "BOOK-60": [patientPage, "An NHS number says, in an extension, whether it was verified."],
  "BOOK-61": [patientPage, "A patient has one official name with a family name and a given name."],
  "BOOK-63": [guideContact, "Every way to reach the patient has a rank, and exactly one of them has rank 1."],
  "BOOK-64": [guideContact, "A contact who is not the patient has a relationship to the patient, and a name."],
  "BOOK-65": [patientPage, "A patient has a gender: male, female, other or unknown."],
  "BOOK-66": [patientPage, "A patient has a date of birth, to the day."],
  "BOOK-67": [patientPage, "A patient has exactly one address."],
  "D-03": [decided, "Ranks of a patient's contact details that are wrong are told by 422."],
  "D-19": [decided, "A participant without a status is told by 422, which names its place."],
  "D-22": [decided, "Patient and DocumentReference are contained; the Slot is contained or referred to."],
  "D-24": [decided, "A booking with an id is refused with 422."],
  "D-29": [decided, "created may be left out of a booking; the provider sets it in any case."],
  "D-43": [decided, "An NHS number has ten digits, the last of them the modulus 11 check digit."],
  "D-49": [
    decided,
    "Unknown elements are left out and unknown extensions kept; an unknown modifierExtension is refused, since it may change the meaning.",
  ],
  "D-53": [decided, "The language of the clinical document is en or en-GB."],
};
