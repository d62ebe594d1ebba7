import type { Slot } from "@careslot/fhir";
import { atOnce } from "./at-once.ts";
import type { Race } from "./race.ts";
import { type RaceSettings, runRace } from "./run-race.ts";
import type { Sent } from "./sent.ts";

/** What a provider turned out to do for one client alone. */
export interface Rehearsed {
  readonly hasHistory: boolean;
  /** Why nothing can be raced here. */
  readonly stopped?: string;
  /** Paths of what it has left behind. */
  readonly left: readonly string[];
}

/** One booking, cancelled. As after every race, it is read then, and its history too. */
const alone: Race = {
  name: "one client alone",
  slots: 1,
  run: async ({ slots: [slot], clients, book, cancel, look }) => {
    // Opens the connections, so that all clients of the first race start at the same time.
    await atOnce(clients, look);
    const held = await book(slot);
    if (held !== undefined) await cancel(held);
  },
};

/** Books and cancels a slot with nobody in the way: a provider that cannot do that would refuse every race for no reason. */
export async function rehearse(slot: Slot, settings: Omit<RaceSettings, "hasHistory">): Promise<Rehearsed> {
  const { sent, left } = await runRace(alone, [slot], { ...settings, hasHistory: true });
  const statusOf = (is: (sent: Sent) => boolean): number => sent.find(is)?.answer?.told.status ?? 0;
  const booking = statusOf(({ method }) => method === "POST");
  const cancelling = statusOf(({ method }) => method === "PUT");
  const hasHistory = statusOf(({ path }) => path.endsWith("/_history")) === 200;
  if (cancelling >= 200 && cancelling <= 299) return { hasHistory, left };
  return { hasHistory, left, stopped: reasonOf(booking, cancelling) };
}

function reasonOf(booking: number, cancelling: number): string {
  if (booking < 200 || booking > 299) return `A booking with nobody in its way was ${answered(booking)}.`;
  if (cancelling === 0) return "The answer to a booking does not carry the appointment with its id and version.";
  return `A cancellation with nobody in its way was ${answered(cancelling)}.`;
}

function answered(status: number): string {
  return status === 0 ? "not answered" : `answered with ${status}`;
}
