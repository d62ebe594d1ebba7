import { atOnce } from "../at-once.ts";
import type { Race } from "../race.ts";

export const cancelOneVersion: Race = {
  name: "cancellations of one version",
  slots: 1,
  run: async ({ slots: [slot], clients, book, cancel }) => {
    const held = await book(slot);
    if (held !== undefined) await atOnce(clients, () => cancel(held));
  },
};
