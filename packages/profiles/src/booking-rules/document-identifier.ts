import type { Issue } from "@careslot/fhir";
import type { BookingRule } from "./booking.ts";
import { contentIssue, missing } from "./content-issue.ts";
import { itemsOf, type Located, pathOf, textOf } from "./located.ts";

/** Asserts that the DocumentReference carries the UUID of the clinical document, in the system of UUIDs (BOOK-53). */
export const documentIdentifier: BookingRule = ({ documents }) => documents.flatMap(identified);

/** An identifier without system or value is left to the profile, which asks for both. */
function identified(document: Located): readonly Issue[] {
  const identifiers = itemsOf(document, "identifier");
  const [first] = identifiers;
  if (first === undefined)
    return [missing("document-identifier", "BOOK-53", pathOf(document, "identifier"), "DocumentReference.identifier")];
  const inSystem = identifiers.find((identifier) => (textOf(identifier, "system") ?? UUID_SYSTEM) === UUID_SYSTEM);
  if (inSystem === undefined) return [notUuid(pathOf(first, "system"))];
  const value = textOf(inSystem, "value");
  return value === undefined || UUID.test(value) ? [] : [notUuid(pathOf(inSystem, "value"))];
}

function notUuid(path: string): Issue {
  const rule = `DocumentReference.identifier must be a UUID in the system ${UUID_SYSTEM} in a booking.`;
  return contentIssue("document-identifier", "BOOK-53", path, rule);
}

const UUID_SYSTEM = "https://tools.ietf.org/html/rfc4122";
const UUID = /^(urn:uuid:)?[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
