import type { BookingRule } from "./booking.ts";
import { contentIssue } from "./content-issue.ts";
import { isMalformed, pathOf } from "./located.ts";

/** Asserts that a booking contains exactly one Patient (BOOK-44, D-22). */
export const containedPatient: BookingRule = ({ appointment, patients: [first, second] }) => {
  if (isMalformed(appointment, "contained") || (first !== undefined && second === undefined)) return [];
  const code = first === undefined ? "required" : "business-rule";
  const place = second === undefined ? "Appointment.contained" : pathOf(second);
  const rule = "Appointment.contained must hold exactly one Patient in a booking.";
  return [contentIssue("contained-patient", "BOOK-44", place, rule, code)];
};
