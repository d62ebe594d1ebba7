import type { BookingRule } from "./booking.ts";
import { contentIssue } from "./content-issue.ts";
import { pathOf } from "./located.ts";

/** Asserts that a booking contains no second DocumentReference (BOOK-44). */
export const atMostOneDocument: BookingRule = ({ documents: [, second] }) =>
  second === undefined
    ? []
    : [
        contentIssue(
          "at-most-one-document",
          "BOOK-44",
          pathOf(second),
          "Appointment.contained must not hold more than one DocumentReference in a booking.",
        ),
      ];
