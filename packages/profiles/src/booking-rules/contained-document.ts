import type { BookingRule } from "./booking.ts";
import { contentIssue } from "./content-issue.ts";

/** Asserts that a booking contains exactly one DocumentReference (BOOK-44, D-22). */
export const containedDocument: BookingRule = ({ documents }) =>
  documents.length === 0
    ? [
        contentIssue(
          "contained-document",
          "BOOK-44",
          "Appointment.contained",
          "Appointment.contained must hold a DocumentReference in a booking.",
          "required",
        ),
      ]
    : [];
