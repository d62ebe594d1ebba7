import { atOnce } from "../at-once.ts";
import type { Race } from "../race.ts";

export const bookOneSlot: Race = {
  name: "bookings of one slot",
  slots: 1,
  run: async ({ slots: [slot], clients, book }) => {
    await atOnce(clients, () => book(slot));
  },
};
