import { codesOf } from "@careslot/fhir/definitions";
import type { BookingRule } from "./booking.ts";
import { contentIssue } from "./content-issue.ts";
import { pathOf, textOf } from "./located.ts";

/** Asserts that the DocumentReference is `current` (BOOK-53); a status that is no code at all is left to the base definition. */
export const documentStatus: BookingRule = ({ documents }) =>
  documents
    .filter((document) => (textOf(document, "status") ?? "current") !== "current")
    .filter((document) => codesOf("document-reference-status")?.has(textOf(document, "status") ?? "") === true)
    .map((document) =>
      contentIssue(
        "document-status",
        "BOOK-53",
        pathOf(document, "status"),
        "DocumentReference.status must be current in a booking.",
      ),
    );
