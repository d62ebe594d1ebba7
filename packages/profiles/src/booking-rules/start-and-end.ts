import type { BookingRule } from "./booking.ts";
import { missing } from "./content-issue.ts";
import { has } from "./located.ts";

/** Asserts that a booking says when it starts and when it ends (BOOK-45). */
export const startAndEnd: BookingRule = ({ appointment }) =>
  ["start", "end"]
    .filter((name) => !has(appointment, name))
    .map((name) => missing("start-and-end", "BOOK-45", `Appointment.${name}`, `Appointment.${name}`));
