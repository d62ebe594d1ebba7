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
  return slotsIn(answer).filter(({ id, status, start }) => {
    const time = Date.parse(start);
    return id !== undefined && status === "free" && time >= from.getTime() && time <= to.getTime();
  });
}

/** From a quarter of an hour to 14 days from now. */
export function usualWindow(now: Date): BookingWindow {
  const quarter = 15 * 60 * 1000;
  const day = 24 * 60 * 60 * 1000;
  return { from: new Date(now.getTime() + quarter), to: new Date(now.getTime() + 14 * day) };
}
