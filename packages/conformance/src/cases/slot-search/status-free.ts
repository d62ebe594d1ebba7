import type { Case } from "../../case.ts";
import { slotsIn } from "../../checks/bundle.ts";
import { check } from "../../checks/check.ts";
import { searchSlots } from "../../interactions/search-slots.ts";
import { conclude } from "../../verdict.ts";

export const statusFree: Case = {
  id: "SLOT-04-free",
  title: "A search for free slots finds free slots only",
  requirements: ["SLOT-04", "SLOT-09", "SLOT-17"],
  level: "must",
  source: "Search for free slots",
  run: async (context) => {
    const slot = context.takeSlot();
    const slots = slotsIn(
      await searchSlots(context, [
        ["status", "free"],
        ["start", slot.start],
      ]),
    );
    return conclude(
      check(
        slots.some(({ id }) => id === slot.id),
        "a free slot is not found",
      ),
      check(
        slots.every(({ status }) => status === "free"),
        "a slot is found that is not free",
      ),
    );
  },
};
