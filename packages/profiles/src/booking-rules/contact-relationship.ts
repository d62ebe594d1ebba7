import type { BookingRule } from "./booking.ts";
import { missing } from "./content-issue.ts";
import { has, itemsOfAll, pathOf } from "./located.ts";

/**
 * Asserts that a third party's contact says its relationship to the Patient (BOOK-64): a warning and no more, since the
 * Patient that the Booking API shows as its example leaves it out.
 */
export const contactRelationship: BookingRule = ({ patients }) =>
  itemsOfAll(patients, "contact")
    .filter((contact) => !has(contact, "relationship"))
    .map((contact) =>
      missing("contact-relationship", "BOOK-64", pathOf(contact, "relationship"), "Patient.contact.relationship"),
    )
    .map((issue) => ({ ...issue, severity: "warning" }));
