import type { Case } from "../../case.ts";
import { check } from "../../checks/check.ts";
import { issuesIn } from "../../checks/outcome.ts";
import { slotSearch } from "../../interactions/search-slots.ts";
import { conclude } from "../../verdict.ts";

export const namesService: Case = {
  id: "SLOT-34-names",
  title: "The refusal names the service that is unknown",
  requirements: ["SLOT-34"],
  level: "must",
  source: "UEC guide: Error handling",
  run: async (context) => {
    const service = context.newId();
    const answer = await context.send(slotSearch(service));
    return conclude(
      check(
        issuesIn(answer).some(({ diagnostics }) => diagnostics?.includes(service)),
        "no diagnostics hold the service id",
      ),
    );
  },
};
