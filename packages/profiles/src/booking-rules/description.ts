import type { BookingRule } from "./booking.ts";
import { missing } from "./content-issue.ts";
import { has } from "./located.ts";

/** Asserts that a booking has a description (BOOK-48). */
export const description: BookingRule = ({ appointment }) =>
  has(appointment, "description")
    ? []
    : [missing("description", "BOOK-48", "Appointment.description", "Appointment.description")];
