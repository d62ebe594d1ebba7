import type { BookingRule } from "./booking.ts";
import { contentIssue } from "./content-issue.ts";
import { itemsOf, pathOf, textOf } from "./located.ts";

/** Asserts that the Patient has no name but the official one, which the profile asks for (BOOK-61). */
export const patientName: BookingRule = ({ patients }) =>
  patients
    .map((patient) => itemsOf(patient, "name"))
    .filter((names) => names.length > 1)
    .flatMap((names) => names.find((name) => textOf(name, "use") !== "official") ?? [])
    .map((name) =>
      contentIssue(
        "patient-name",
        "BOOK-61",
        pathOf(name),
        "Patient.name must be the official one alone in a booking.",
      ),
    );
