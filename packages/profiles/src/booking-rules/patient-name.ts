import type { BookingRule } from "./booking.ts";
import { contentIssue } from "./content-issue.ts";
import { itemsOf } from "./located.ts";

/** Asserts that the Patient has no second name; the profile asks for the official one (BOOK-61). */
export const patientName: BookingRule = ({ patients }) =>
  patients
    .flatMap((patient) => itemsOf(patient, "name")[1] ?? [])
    .map((second) =>
      contentIssue("patient-name", "BOOK-61", second.path, "Patient.name must not repeat in a booking."),
    );
