import type { Case } from "../../case.ts";
import { checkStatus } from "../../checks/check.ts";
import { searchSlots } from "../../interactions/search-slots.ts";
import { conclude } from "../../verdict.ts";

export const prefixUnknown: Case = {
  id: "SLOT-33-prefix",
  title: "A prefix that does not exist gets 400",
  requirements: ["SLOT-33"],
  level: "must",
  source: "Search for free slots",
  run: async (context) => {
    const { start } = context.takeSlot();
    return conclude(checkStatus(await searchSlots(context, [["start", `zz${start}`]]), 400));
  },
};
