import type { BookingRule } from "./booking.ts";
import { contentIssue } from "./content-issue.ts";

/** Asserts that a booking contains exactly one Patient (BOOK-44, D-22). */
export const containedPatient: BookingRule = ({ patients }) =>
  patients.length === 1
    ? []
    : [
        contentIssue(
          "contained-patient",
          "BOOK-44",
          patients[1]?.path ?? "Appointment.contained",
          "Appointment.contained must hold exactly one Patient in a booking.",
          patients.length === 0 ? "required" : "business-rule",
        ),
      ];
