import type { BookingRule } from "./booking.ts";
import { contentIssue } from "./content-issue.ts";
import { pathOf } from "./located.ts";

/** Asserts that a booking contains no second Slot; it need not contain the one it names (BOOK-44, D-32). */
export const atMostOneSlot: BookingRule = ({ slots: [, second] }) =>
  second === undefined
    ? []
    : [
        contentIssue(
          "at-most-one-slot",
          "BOOK-44",
          pathOf(second),
          "Appointment.contained must not hold more than one Slot in a booking.",
        ),
      ];
