import type { Case } from "../../case.ts";
import { slotsIn } from "../../checks/bundle.ts";
import { check, checkStatus } from "../../checks/check.ts";
import { searchSlots } from "../../interactions/search-slots.ts";
import { conclude } from "../../verdict.ts";

export const startGt: Case = {
  id: "SLOT-06-gt",
  title: "The prefix gt leaves the moment itself out",
  requirements: ["SLOT-06"],
  level: "must",
  source: "Search for free slots",
  run: async (context) => {
    const { id, start } = context.takeSlot();
    const answer = await searchSlots(context, [["start", `gt${start}`]]);
    const slots = slotsIn(answer);
    return conclude(
      checkStatus(answer, 200),
      check(
        slots.every((slot) => slot.id !== id),
        "the slot that starts at that moment is found",
      ),
      check(
        slots.every((slot) => Date.parse(slot.start) > Date.parse(start)),
        "a slot is found that starts earlier",
      ),
    );
  },
};
