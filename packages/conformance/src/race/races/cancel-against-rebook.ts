import { atOnce } from "../at-once.ts";
import type { Race } from "../race.ts";

/** How often a client tries to get the slot that another one gives back. */
const tries = 4;

export const cancelAgainstRebook: Race = {
  name: "a cancellation against bookings of its slot",
  slots: 1,
  run: async ({ slots: [slot], clients, book, cancel }) => {
    const held = await book(slot);
    if (held === undefined) return;
    await atOnce(clients, async (client) => {
      if (client % 4 === 0) return cancel(held);
      for (let left = tries; left > 0 && (await book(slot)) === undefined; left--);
    });
  },
};
