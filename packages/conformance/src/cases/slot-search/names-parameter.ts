import type { Case } from "../../case.ts";
import { check } from "../../checks/check.ts";
import { issuesIn } from "../../checks/outcome.ts";
import { searchSlots } from "../../interactions/search-slots.ts";
import { conclude } from "../../verdict.ts";

export const namesParameter: Case = {
  id: "SLOT-32-names",
  title: "The refusal of a search names the parameter that is wrong",
  requirements: ["SLOT-32"],
  level: "must",
  source: "Search for free slots",
  run: async (context) => {
    const answer = await searchSlots(context, [["start", "geyesterday"]]);
    const named = issuesIn(answer).flatMap(({ expression = [], location = [] }) => [...expression, ...location]);
    return conclude(
      check(
        named.some((path) => path.includes("start")),
        "no issue has an expression or location that says start",
      ),
    );
  },
};
