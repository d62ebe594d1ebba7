import type { Slot } from "@careslot/fhir";
import { slotsIn } from "../checks/bundle.ts";
import type { Answer } from "../http/answer.ts";
import type { Outgoing } from "../http/outgoing.ts";
import { slotSearch } from "../interactions/search-slots.ts";

/** From when until when the run may book. */
export interface BookingWindow {
  readonly from: Date;
  readonly to: Date;
}

/** Asks the provider for the free slots of the service, and takes only those that are what was asked for. */
export async function findFreeSlots(
  send: (outgoing: Outgoing) => Promise<Answer>,
  service: string,
  { from, to }: BookingWindow,
): Promise<readonly Slot[]> {
  const criteria = [
    ["start", `ge${from.toISOString()}`],
    ["start", `le${to.toISOString()}`],
    ["status", "free"],
  ] as const;
  const answer = await send(slotSearch(service, criteria));
  return slotsIn(answer).filter(
    ({ id, status, start }) => id !== undefined && status === "free" && Date.parse(start) >= from.getTime(),
  );
}
