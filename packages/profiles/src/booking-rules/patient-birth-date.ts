import type { Issue } from "@careslot/fhir";
import type { BookingRule } from "./booking.ts";
import { contentIssue, missing } from "./content-issue.ts";
import { has, type Located, pathOf, textOf } from "./located.ts";

/** Asserts that the Patient has a birth date with year, month and day (BOOK-66). */
export const patientBirthDate: BookingRule = ({ patients }) => patients.flatMap(complete);

function complete(patient: Located): readonly Issue[] {
  if (!has(patient, "birthDate")) {
    return [missing("patient-birth-date", "BOOK-66", pathOf(patient, "birthDate"), "Patient.birthDate")];
  }
  if (!PARTIAL.test(textOf(patient, "birthDate") ?? "")) return [];
  return [
    contentIssue(
      "patient-birth-date",
      "BOOK-66",
      pathOf(patient, "birthDate"),
      "Patient.birthDate must have year, month and day in a booking.",
    ),
  ];
}

/** Right as a FHIR date, but less than a day. */
const PARTIAL = /^\d{4}(-\d\d)?$/;
