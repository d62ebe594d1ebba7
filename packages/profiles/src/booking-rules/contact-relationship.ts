import type { BookingRule } from "./booking.ts";
import { missing } from "./content-issue.ts";
import { has, itemsOf } from "./located.ts";

/** Asserts that a third party's contact says its relationship to the Patient (BOOK-64). */
export const contactRelationship: BookingRule = ({ patients }) =>
  patients
    .flatMap((patient) => itemsOf(patient, "contact"))
    .filter((contact) => !has(contact, "relationship"))
    .map((contact) => missing("contact-relationship", "BOOK-64", `${contact.path}.relationship`));
