import type { Case } from "../../case.ts";
import { slotsIn } from "../../checks/bundle.ts";
import { check } from "../../checks/check.ts";
import { searchSlots } from "../../interactions/search-slots.ts";
import { conclude } from "../../verdict.ts";

export const slotIdentifier: Case = {
  id: "SLOT-24",
  title: "Every slot has exactly one identifier, with system and value",
  requirements: ["SLOT-24"],
  level: "must",
  source: "Slot resource",
  run: async (context) => {
    const slots = slotsIn(await searchSlots(context, [["status", "free"]]));
    const right = slots.filter(({ identifier }) => {
      const [only, ...more] = identifier ?? [];
      return more.length === 0 && Boolean(only?.system) && Boolean(only?.value);
    });
    return conclude(
      check(slots.length > 0, "no slot is found"),
      check(right.length === slots.length, `${slots.length - right.length} of ${slots.length} slots have not`),
    );
  },
};
