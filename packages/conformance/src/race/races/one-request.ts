import { atOnce } from "../at-once.ts";
import type { Race } from "../race.ts";

export const oneRequest: Race = {
  name: "one request id in two slots",
  slots: 2,
  run: async ({ slots, clients, newId, book }) => {
    const requestId = newId();
    await atOnce(clients, async (client) => {
      const slot = slots[client % slots.length];
      if (slot !== undefined) await book(slot, requestId);
    });
  },
};
