import type { Case } from "../../case.ts";
import { check } from "../../checks/check.ts";
import { resourceIn } from "../../checks/resource.ts";
import { searchSlots } from "../../interactions/search-slots.ts";
import { conclude } from "../../verdict.ts";

export const selfLink: Case = {
  id: "SLOT-19",
  title: "The Bundle links to itself with the criteria that were used",
  requirements: ["SLOT-19"],
  level: "should",
  source: "Search for free slots",
  run: async (context) => {
    const answer = await searchSlots(context, [["status", "free"]]);
    const self = resourceIn(answer, "Bundle")?.link?.find(({ relation }) => relation === "self")?.url ?? "";
    return conclude(
      check(URL.canParse(self), "there is no absolute link of relation self"),
      check(self.includes("status=free"), "the link does not say which status was searched for"),
    );
  },
};
