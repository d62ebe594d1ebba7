import type { SlotSearch } from "./appointments.ts";

/**
 * A search that asks for its past free slots to be left out, with that as part of its window, where it asks for free slots
 * alone: then an index leads to the first of them. A search for no free slots has none to leave out.
 */
export function withoutPastFreeSlots(search: SlotSearch): SlotSearch {
  const { freeAfter, ...rest } = search;
  const { statuses, from = 0 } = search;
  if (freeAfter === undefined || statuses.length === 0) return search;
  if (!statuses.includes("free")) return rest;
  return statuses.length === 1 ? { ...rest, from: Math.max(from, freeAfter + 1) } : search;
}
