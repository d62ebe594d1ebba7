import type { BookingRule } from "./booking.ts";
import { contentIssue, missing } from "./content-issue.ts";
import { has, itemsOf, pathOf, textOf } from "./located.ts";

/** The types whose own rules ask for a reference to them, and tell when there can be none. */
const askedFor = new Set<string | undefined>(["DocumentReference", "Patient", "Slot"]);

/** Asserts that every contained resource has an id that no other one has: a reference such as `#patient` must mean one (BOOK-57). */
export const distinctContained: BookingRule = ({ appointment }) => {
  const seen = new Set<string | undefined>();
  return itemsOf(appointment, "contained").flatMap((resource) => {
    if (!has(resource, "id")) {
      if (askedFor.has(textOf(resource, "resourceType"))) return [];
      return [missing("distinct-contained", "BOOK-57", pathOf(resource, "id"), "The id of a contained resource")];
    }
    const id = textOf(resource, "id");
    if (seen.has(id)) {
      const rule = "No two contained resources may have the same id.";
      return [contentIssue("distinct-contained", "BOOK-57", pathOf(resource, "id"), rule, "value")];
    }
    seen.add(id);
    return [];
  });
};
