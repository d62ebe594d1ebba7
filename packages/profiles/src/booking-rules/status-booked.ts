import { codesOf } from "@careslot/fhir/definitions";
import type { BookingRule } from "./booking.ts";
import { contentIssue } from "./content-issue.ts";
import { textOf } from "./located.ts";

/** Asserts that a booking's status is `booked` (BOOK-41); a status that is no code at all is left to the base definition. */
export const statusBooked: BookingRule = ({ appointment }) => {
  const status = textOf(appointment, "status");
  if (status === undefined || status === "booked" || codesOf("appointmentstatus")?.has(status) !== true) return [];
  return [
    contentIssue("status-booked", "BOOK-41", "Appointment.status", "Appointment.status must be booked in a booking."),
  ];
};
