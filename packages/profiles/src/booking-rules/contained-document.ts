import type { BookingRule } from "./booking.ts";
import { contentIssue } from "./content-issue.ts";
import { isMalformed } from "./located.ts";

/** Asserts that a booking contains the DocumentReference of its clinical document (BOOK-44, D-22). */
export const containedDocument: BookingRule = ({ appointment, documents }) => {
  if (isMalformed(appointment, "contained") || documents.length > 0) return [];
  const rule = "Appointment.contained must hold a DocumentReference in a booking.";
  return [contentIssue("contained-document", "BOOK-44", "Appointment.contained", rule, "required")];
};
