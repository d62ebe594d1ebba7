import type { Slot } from "@careslot/fhir";
import type { Criteria } from "../interactions/search-slots.ts";

/** Searches for what is free from the first to the last of these slots. */
export function freeWithin(slots: readonly [Slot, ...Slot[]]): Criteria {
  const starts = slots.map(({ start }) => start).toSorted((one, other) => Date.parse(one) - Date.parse(other));
  return [
    ["start", `ge${starts[0]}`],
    ["start", `le${starts.at(-1)}`],
    ["status", "free"],
  ];
}
