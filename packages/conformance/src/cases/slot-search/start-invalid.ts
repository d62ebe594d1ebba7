import type { Case } from "../../case.ts";
import { checkStatus } from "../../checks/check.ts";
import { searchSlots } from "../../interactions/search-slots.ts";
import { conclude } from "../../verdict.ts";

export const startInvalid: Case = {
  id: "SLOT-32",
  title: "A start that is no time gets 400",
  requirements: ["SLOT-32"],
  level: "must",
  source: "Search for free slots",
  run: async (context) => {
    return conclude(checkStatus(await searchSlots(context, [["start", "geyesterday"]]), 400));
  },
};
