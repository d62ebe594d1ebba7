import type { BookingRule } from "./booking.ts";
import { contentIssue, missing } from "./content-issue.ts";
import { has, itemsOf, pathOf } from "./located.ts";

/** Asserts that a booking names exactly one slot, by a reference (BOOK-49, D-32). */
export const oneSlot: BookingRule = ({ appointment }) => {
  const [first, second] = itemsOf(appointment, "slot");
  if (first === undefined)
    return has(appointment, "slot") ? [] : [missing("one-slot", "BOOK-49", "Appointment.slot", "Appointment.slot")];
  if (second !== undefined) {
    return [
      contentIssue("one-slot", "BOOK-49", pathOf(second), "Appointment.slot must name exactly one slot in a booking."),
    ];
  }
  return has(first, "reference")
    ? []
    : [missing("one-slot", "BOOK-49", pathOf(first, "reference"), "Appointment.slot.reference")];
};
