import type { BookingRule } from "./booking.ts";
import { missing } from "./content-issue.ts";
import { has, pathOf } from "./located.ts";

/** Asserts that the Patient has a gender (BOOK-65). */
export const patientGender: BookingRule = ({ patients }) =>
  patients
    .filter((patient) => !has(patient, "gender"))
    .map((patient) => missing("patient-gender", "BOOK-65", pathOf(patient, "gender"), "Patient.gender"));
