import type { BookingRule } from "./booking.ts";
import { missing } from "./content-issue.ts";
import { has, itemsOfAll, pathOf } from "./located.ts";

/** Asserts that the identifier of the contained Slot has a system and a value, by which the held slot is found (BOOK-50, BOOK-51). */
export const slotIdentifier: BookingRule = ({ slots }) =>
  itemsOfAll(slots, "identifier").flatMap((identifier) =>
    ["system", "value"]
      .filter((name) => !has(identifier, name))
      .map((name) => missing("slot-identifier", "BOOK-50", pathOf(identifier, name), `Slot.identifier.${name}`)),
  );
