import type { Appointment, Issue, Resource } from "@careslot/fhir";
import { atMostOneDocument } from "./at-most-one-document.ts";
import { atMostOneSlot } from "./at-most-one-slot.ts";
import { type BookingRule, bookingOf } from "./booking.ts";
import { contactRelationship } from "./contact-relationship.ts";
import { containedDocument } from "./contained-document.ts";
import { containedPatient } from "./contained-patient.ts";
import { description } from "./description.ts";
import { distinctContained } from "./distinct-contained.ts";
import { documentAttachment } from "./document-attachment.ts";
import { documentIdentifier } from "./document-identifier.ts";
import { documentStatus } from "./document-status.ts";
import { documentType } from "./document-type.ts";
import { noId } from "./no-id.ts";
import { onePatientParticipant } from "./one-patient-participant.ts";
import { oneSlot } from "./one-slot.ts";
import { patientAddress } from "./patient-address.ts";
import { patientBirthDate } from "./patient-birth-date.ts";
import { patientGender } from "./patient-gender.ts";
import { patientIdentifier } from "./patient-identifier.ts";
import { patientName } from "./patient-name.ts";
import { sameNhsNumber } from "./same-nhs-number.ts";
import { slotIdentifier } from "./slot-identifier.ts";
import { slotStatus } from "./slot-status.ts";
import { startAndEnd } from "./start-and-end.ts";
import { startBeforeEnd } from "./start-before-end.ts";
import { statusBooked } from "./status-booked.ts";
import { supportingDocument } from "./supporting-document.ts";
import { telecomRank } from "./telecom-rank.ts";
import { validNhsNumber } from "./valid-nhs-number.ts";

export interface BookingRuleOptions {
  /**
   * Whether a booking must contain the DocumentReference of its clinical document; where it is there it must be right
   * in either case (D-22). Default: `required`.
   */
  readonly documentReference?: "required" | "optional";
}

/**
 * The content rules of a new booking that only the NHS pages state, to be checked beside the profiles: they report
 * nothing that the base definitions or the CareConnect profiles report at the same place.
 * @see requirements BOOK-33 and BOOK-40 to BOOK-67
 */
export function bookingRules(
  options: BookingRuleOptions = {},
): (appointment: Appointment | Resource) => readonly Issue[] {
  const rules = options.documentReference === "optional" ? RULES : [...RULES, containedDocument];
  return (appointment) => {
    const booking = bookingOf(appointment);
    const issues: Issue[] = [];
    for (const rule of rules) for (const issue of rule(booking)) issues.push(issue);
    return issues;
  };
}

const RULES: readonly BookingRule[] = [
  noId,
  statusBooked,
  startAndEnd,
  startBeforeEnd,
  description,
  oneSlot,
  supportingDocument,
  onePatientParticipant,
  containedPatient,
  distinctContained,
  atMostOneDocument,
  atMostOneSlot,
  slotIdentifier,
  slotStatus,
  documentIdentifier,
  documentStatus,
  documentType,
  documentAttachment,
  patientIdentifier,
  validNhsNumber,
  sameNhsNumber,
  patientName,
  telecomRank,
  contactRelationship,
  patientGender,
  patientBirthDate,
  patientAddress,
];
