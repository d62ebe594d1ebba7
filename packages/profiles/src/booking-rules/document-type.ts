import type { BookingRule } from "./booking.ts";
import { contentIssue } from "./content-issue.ts";
import { childOf, itemsOf, pathOf, textOf } from "./located.ts";

/** Asserts that the type of the DocumentReference is coded in the list of the clinical documents of the NHS (BOOK-53). */
export const documentType: BookingRule = ({ documents }) =>
  documents.flatMap((document) => {
    const type = childOf(document, "type");
    if (type === undefined) return [];
    if (itemsOf(type, "coding").some((coding) => textOf(coding, "system") === DOCUMENT_TYPES)) return [];
    return [
      contentIssue(
        "document-type",
        "BOOK-53",
        pathOf(type, "coding"),
        `DocumentReference.type must be coded in the system ${DOCUMENT_TYPES} in a booking.`,
      ),
    ];
  });

const DOCUMENT_TYPES = "urn:oid:2.16.840.1.113883.2.1.3.2.4.18.17";
