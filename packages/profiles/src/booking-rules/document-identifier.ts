import type { BookingRule } from "./booking.ts";
import { contentIssue, missing } from "./content-issue.ts";
import { itemsOf, textOf } from "./located.ts";

/** Asserts that the DocumentReference carries the UUID of the clinical document, in the system of UUIDs (BOOK-53). */
export const documentIdentifier: BookingRule = ({ documents }) =>
  documents.flatMap((document) => {
    const identifiers = itemsOf(document, "identifier");
    if (identifiers.length === 0) return [missing("document-identifier", "BOOK-53", `${document.path}.identifier`)];
    const inSystem = identifiers.find((identifier) => textOf(identifier, "system") === UUID_SYSTEM);
    if (inSystem !== undefined && UUID.test(textOf(inSystem, "value") ?? "")) return [];
    const place = inSystem === undefined ? `${document.path}.identifier[0].system` : `${inSystem.path}.value`;
    return [
      contentIssue(
        "document-identifier",
        "BOOK-53",
        place,
        `DocumentReference.identifier must be a UUID in the system ${UUID_SYSTEM} in a booking.`,
      ),
    ];
  });

const UUID_SYSTEM = "https://tools.ietf.org/html/rfc4122";
const UUID = /^(urn:uuid:)?[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
