import { nhsNumberSystem } from "@careslot/fhir";
import type { Issue } from "@careslot/fhir";
import type { BookingRule } from "./booking.ts";
import { contentIssue } from "./content-issue.ts";
import { itemsOf, type Located, pathOf, textOf } from "./located.ts";

/** Asserts that the Patient has no identifier but an NHS number: the provider adds its own (BOOK-58, BOOK-59). */
export const patientIdentifier: BookingRule = ({ patients }) =>
  patients.flatMap((patient) => {
    const [first, second] = itemsOf(patient, "identifier");
    if (first === undefined) return [];
    if (second !== undefined) return [issue(pathOf(second), "Patient.identifier must not repeat in a booking.")];
    return onlyNhsNumber(first);
  });

function onlyNhsNumber(identifier: Located): readonly Issue[] {
  if (textOf(identifier, "system") !== nhsNumberSystem) {
    return [issue(pathOf(identifier, "system"), "Patient.identifier must be an NHS number, or absent, in a booking.")];
  }
  if ((textOf(identifier, "use") ?? "official") !== "official") {
    return [issue(pathOf(identifier, "use"), "Patient.identifier.use must be official for an NHS number.")];
  }
  return [];
}

function issue(path: string, diagnostics: string): Issue {
  return contentIssue("patient-identifier", "BOOK-58", path, diagnostics);
}
