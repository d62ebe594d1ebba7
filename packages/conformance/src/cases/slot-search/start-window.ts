import { sameInstant } from "@careslot/fhir";
import type { Case } from "../../case.ts";
import { slotsIn } from "../../checks/bundle.ts";
import { check } from "../../checks/check.ts";
import { searchSlots } from "../../interactions/search-slots.ts";
import { conclude } from "../../verdict.ts";

export const startWindow: Case = {
  id: "SLOT-05",
  title: "Two start parameters make a window that includes its ends",
  requirements: ["SLOT-05", "SLOT-06", "SLOT-09"],
  level: "must",
  source: "Search for free slots",
  run: async (context) => {
    const { id, start } = context.takeSlot();
    const slots = slotsIn(
      await searchSlots(context, [
        ["start", `ge${start}`],
        ["start", `le${start}`],
      ]),
    );
    return conclude(
      check(
        slots.some((slot) => slot.id === id),
        "a slot that starts at the window's ends is not found",
      ),
      check(
        slots.every((slot) => sameInstant(slot.start, start)),
        "a slot is found that starts outside the window",
      ),
    );
  },
};
