import type { BookingRule } from "./booking.ts";
import { contentIssue } from "./content-issue.ts";
import { has } from "./located.ts";

/** Asserts that a booking carries no id: the provider assigns it (BOOK-40, D-24). */
export const noId: BookingRule = ({ appointment }) =>
  has(appointment, "id")
    ? [
        contentIssue(
          "no-id",
          "BOOK-40",
          "Appointment.id",
          "Appointment.id must not be sent in a booking: the provider assigns it.",
        ),
      ]
    : [];
