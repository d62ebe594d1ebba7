import type { Case } from "../../case.ts";
import { entriesIn } from "../../checks/bundle.ts";
import { check, checkStatus } from "../../checks/check.ts";
import { resourceIn } from "../../checks/resource.ts";
import { searchSlots } from "../../interactions/search-slots.ts";
import { conclude } from "../../verdict.ts";

export const noneFound: Case = {
  id: "SLOT-31",
  title: "Where no slot matches, the Bundle is empty and its total 0",
  requirements: ["SLOT-31", "D-18"],
  level: "should",
  source: "Search for free slots",
  run: async (context) => {
    const answer = await searchSlots(context, [["start", "ge2199-01-01T00:00:00+00:00"]]);
    const bundle = resourceIn(answer, "Bundle");
    return conclude(
      checkStatus(answer, 200),
      check(bundle?.total === 0, `total is ${bundle?.total}, not 0`),
      check(entriesIn(answer).length === 0, "there are entries"),
    );
  },
};
