import { inSummerTime } from "../../bookings/in-summer-time.ts";
import type { Case } from "../../case.ts";
import { slotsIn } from "../../checks/bundle.ts";
import { check } from "../../checks/check.ts";
import { searchSlots } from "../../interactions/search-slots.ts";
import { conclude } from "../../verdict.ts";

export const startOffset: Case = {
  id: "GEN-17-search",
  title: "A start with another offset from UTC means the same moment",
  requirements: ["GEN-17", "SLOT-05"],
  level: "must",
  source: "UEC guide: Times",
  run: async (context) => {
    const { id, start } = context.takeSlot();
    const slots = slotsIn(await searchSlots(context, [["start", inSummerTime(start)]]));
    return conclude(
      check(
        slots.some((slot) => slot.id === id),
        "the slot that starts at that moment is not found",
      ),
    );
  },
};
