import type { Case } from "../../case.ts";
import { slotsIn } from "../../checks/bundle.ts";
import { check } from "../../checks/check.ts";
import { resourceIn } from "../../checks/resource.ts";
import { searchSlots } from "../../interactions/search-slots.ts";
import { conclude } from "../../verdict.ts";

export const total: Case = {
  id: "D-17",
  title: "The total counts the slots that match",
  requirements: ["D-17", "SLOT-23"],
  level: "derived",
  source: "Search for free slots",
  run: async (context) => {
    const { start } = context.takeSlot();
    const answer = await searchSlots(context, [["start", start]]);
    const total = resourceIn(answer, "Bundle")?.total;
    const count = slotsIn(answer).length;
    return conclude(check(total === count, `total is ${total}, yet ${count} slots are there`));
  },
};
