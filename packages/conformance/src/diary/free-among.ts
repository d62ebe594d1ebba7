import type { Slot } from "@careslot/fhir";
import { slotsIn } from "../checks/bundle.ts";
import type { Answer } from "../http/answer.ts";
import type { Outgoing } from "../http/outgoing.ts";
import { slotSearch } from "../interactions/search-slots.ts";
import { freeWithin } from "./free-within.ts";

/** The ids of those of these slots that are free now; none where the provider does not say. */
export async function freeAmong(
  send: (outgoing: Outgoing) => Promise<Answer>,
  service: string,
  slots: readonly [Slot, ...Slot[]],
): Promise<ReadonlySet<string | undefined>> {
  try {
    return new Set(slotsIn(await send(slotSearch(service, freeWithin(slots)))).map(({ id }) => id));
  } catch {
    return new Set();
  }
}
