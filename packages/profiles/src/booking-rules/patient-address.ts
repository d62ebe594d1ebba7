import type { Issue } from "@careslot/fhir";
import type { BookingRule } from "./booking.ts";
import { contentIssue, missing } from "./content-issue.ts";
import { has, itemsOf, type Located, pathOf } from "./located.ts";

/** Asserts that the Patient has exactly one address (BOOK-67). */
export const patientAddress: BookingRule = ({ patients }) => patients.flatMap(exactlyOne);

function exactlyOne(patient: Located): readonly Issue[] {
  if (!has(patient, "address"))
    return [missing("patient-address", "BOOK-67", pathOf(patient, "address"), "Patient.address")];
  const second = itemsOf(patient, "address")[1];
  if (second === undefined) return [];
  return [contentIssue("patient-address", "BOOK-67", pathOf(second), "Patient.address must not repeat in a booking.")];
}
