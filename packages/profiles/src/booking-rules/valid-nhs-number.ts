import { isNhsNumber, nhsNumberSystem } from "@careslot/fhir";
import type { BookingRule } from "./booking.ts";
import { contentIssue } from "./content-issue.ts";
import { childrenOfAll, itemsOfAll, pathOf, textOf } from "./located.ts";

/** Asserts that every NHS number has ten digits that pass the modulus 11 check (BOOK-33, D-43). */
export const validNhsNumber: BookingRule = ({ actors, patients }) =>
  [...itemsOfAll(patients, "identifier"), ...childrenOfAll(actors, "identifier")]
    .filter((identifier) => textOf(identifier, "system") === nhsNumberSystem)
    .filter((identifier) => !isNhsNumber(textOf(identifier, "value") ?? VALID))
    .map((identifier) => ({
      ...contentIssue(
        "valid-nhs-number",
        "BOOK-33",
        pathOf(identifier, "value"),
        "An NHS number must have ten digits, the last of which checks the others (modulus 11).",
        "value",
      ),
      spine: "INVALID_NHS_NUMBER" as const,
    }));

/** A missing value is not an invalid one: the profile asks for it. */
const VALID = "9000000009";
