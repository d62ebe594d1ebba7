import type { Case } from "../../case.ts";
import { checkStatus } from "../../checks/check.ts";
import { slotQuery } from "../../interactions/search-slots.ts";
import { conclude } from "../../verdict.ts";

export const noParameters: Case = {
  id: "SLOT-03",
  title: "A search may leave every parameter out",
  requirements: ["SLOT-03", "D-41"],
  level: "must",
  source: "Search for free slots",
  run: async (context) => {
    return conclude(checkStatus(await context.send(slotQuery([])), 200));
  },
};
