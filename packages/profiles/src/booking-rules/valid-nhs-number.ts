import { isNhsNumber, nhsNumberSystem } from "@careslot/fhir";
import type { BookingRule } from "./booking.ts";
import { contentIssue } from "./content-issue.ts";
import { childOf, itemsOf, textOf } from "./located.ts";

/** Asserts that every NHS number has ten digits that pass the modulus 11 check (BOOK-33, D-43). */
export const validNhsNumber: BookingRule = ({ appointment, patients }) => {
  const actors = itemsOf(appointment, "participant").flatMap((participant) => childOf(participant, "actor") ?? []);
  return [
    ...patients.flatMap((patient) => itemsOf(patient, "identifier")),
    ...actors.flatMap((actor) => childOf(actor, "identifier") ?? []),
  ]
    .filter((identifier) => textOf(identifier, "system") === nhsNumberSystem)
    .filter((identifier) => !isNhsNumber(textOf(identifier, "value") ?? VALID))
    .map((identifier) => ({
      ...contentIssue(
        "valid-nhs-number",
        "BOOK-33",
        `${identifier.path}.value`,
        "An NHS number must have ten digits, the last of which checks the others (modulus 11).",
        "value",
      ),
      spine: "INVALID_NHS_NUMBER" as const,
    }));
};

/** A missing value is not an invalid one: the profile asks for it. */
const VALID = "9000000009";
