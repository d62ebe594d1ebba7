import { parseInstant } from "@careslot/fhir";
import type { BookingRule } from "./booking.ts";
import { contentIssue } from "./content-issue.ts";
import { textOf } from "./located.ts";

/** Asserts that a booking starts before it ends (D-23); texts that are no instants are left to the base definition. */
export const startBeforeEnd: BookingRule = ({ appointment }) => {
  const start = parseInstant(textOf(appointment, "start") ?? "");
  const end = parseInstant(textOf(appointment, "end") ?? "");
  if (start === undefined || end === undefined || start < end) return [];
  return [
    contentIssue(
      "start-before-end",
      "D-23",
      "Appointment.end",
      "Appointment.end must be later than Appointment.start.",
    ),
  ];
};
