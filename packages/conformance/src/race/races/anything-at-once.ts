import { atOnce } from "../at-once.ts";
import type { Race } from "../race.ts";
import type { Track } from "../track.ts";

/** How many things each client does, one after another. */
const steps = 5;

export const anythingAtOnce: Race = {
  name: "anything at once in three slots",
  slots: 3,
  run: async (track) => {
    // Half of the bookings share one of these ids, the others have one of their own.
    const requestIds = Array.from({ length: 4 }, track.newId);
    await atOnce(track.clients, async () => {
      for (let step = 0; step < steps; step++) await act(track, requestIds);
    });
  },
};

/** Mostly something to one of the newest bookings, which is what others do at that time too. */
async function act(track: Track, requestIds: readonly string[]): Promise<unknown> {
  const { slots, random, book, cancel, read, readHistory, held } = track;
  const known = held().at(-1 - random(3));
  const dice = random(10);
  if (known === undefined || dice < 3) return book(slots[random(slots.length)] ?? slots[0], requestIds[random(8)]);
  if (dice < 5) return cancel(known);
  if (dice < 6) return cancel(known).then(() => book(known.slot));
  return dice < 8 ? read(known) : readHistory(known);
}
