import { atOnce } from "../at-once.ts";
import type { Race } from "../race.ts";

/** How often each reader looks. */
const looks = 4;

export const readWhileWriting: Race = {
  name: "reads during a cancellation",
  slots: 1,
  run: async ({ slots: [slot], clients, random, book, cancel, read, readHistory }) => {
    const held = await book(slot);
    if (held === undefined) return;
    await atOnce(clients, async (client) => {
      if (client === 0) return cancel(held);
      for (let look = 0; look < looks; look++) await (random(2) === 0 ? read(held) : readHistory(held));
    });
  },
};
