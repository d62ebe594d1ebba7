import { isNhsNumber, nhsNumberSystem } from "@careslot/fhir";
import type { BookingRule } from "./booking.ts";
import { contentIssue } from "./content-issue.ts";
import { childOf, itemsOf, type Located, pathOf, textOf } from "./located.ts";

/** Asserts that an actor who is named by an NHS number has that of the contained Patient: one booking, one person (BOOK-54). */
export const sameNhsNumber: BookingRule = ({ actors, patients }) =>
  actors.flatMap((actor) => {
    const named = childOf(actor, "identifier");
    const patient = patients.find((each) => `#${textOf(each, "id")}` === textOf(actor, "reference"));
    const numbers = (patient ? itemsOf(patient, "identifier") : []).map(nhsNumber).filter((each) => each !== undefined);
    const number = named && nhsNumber(named);
    if (named === undefined || number === undefined || numbers.length === 0 || numbers.includes(number)) return [];
    const rule = "The NHS number of the actor must be that of the contained Patient.";
    return [contentIssue("same-nhs-number", "BOOK-54", pathOf(named, "value"), rule)];
  });

/** A number that is none is told by another rule. */
function nhsNumber(identifier: Located): string | undefined {
  const value = textOf(identifier, "value");
  return textOf(identifier, "system") === nhsNumberSystem && value !== undefined && isNhsNumber(value)
    ? value
    : undefined;
}
