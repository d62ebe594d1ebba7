import type { Case } from "../../case.ts";
import { check, checkStatus } from "../../checks/check.ts";
import { resourceIn } from "../../checks/resource.ts";
import { searchSlots } from "../../interactions/search-slots.ts";
import { conclude } from "../../verdict.ts";

export const searchset: Case = {
  id: "SLOT-01",
  title: "A search of slots gets 200 with a searchset Bundle",
  requirements: ["SLOT-01"],
  level: "must",
  source: "Search for free slots",
  run: async (context) => {
    const answer = await searchSlots(context);
    const type = resourceIn(answer, "Bundle")?.type;
    return conclude(checkStatus(answer, 200), check(type === "searchset", `the answer is no Bundle of type searchset`));
  },
};
