import type { Case } from "../../case.ts";
import { checkStatus } from "../../checks/check.ts";
import { searchSlots } from "../../interactions/search-slots.ts";
import { conclude } from "../../verdict.ts";

export const statusUnknown: Case = {
  id: "SLOT-33-status",
  title: "A status that does not exist gets 400",
  requirements: ["SLOT-33"],
  level: "must",
  source: "Search for free slots",
  run: async (context) => {
    return conclude(checkStatus(await searchSlots(context, [["status", "vacant"]]), 400));
  },
};
