import { codesOf } from "@careslot/fhir/definitions";
import type { BookingRule } from "./booking.ts";
import { contentIssue } from "./content-issue.ts";
import { pathOf, textOf } from "./located.ts";

/** Asserts that the contained Slot is `busy` or `free` (BOOK-50); a status that is no code at all is left to the base definition. */
export const slotStatus: BookingRule = ({ slots }) =>
  slots
    .filter((slot) => !["busy", "free"].includes(textOf(slot, "status") ?? "busy"))
    .filter((slot) => codesOf("slotstatus")?.has(textOf(slot, "status") ?? "") === true)
    .map((slot) =>
      contentIssue("slot-status", "BOOK-50", pathOf(slot, "status"), "Slot.status must be busy or free in a booking."),
    );
