import type { Case } from "../../case.ts";
import { checkStatus } from "../../checks/check.ts";
import { slotSearch } from "../../interactions/search-slots.ts";
import { conclude } from "../../verdict.ts";

export const serviceUnknown: Case = {
  id: "SLOT-34",
  title: "A service that the provider does not have gets 404",
  requirements: ["SLOT-34", "D-45"],
  level: "must",
  source: "UEC guide: Error handling",
  run: async (context) => {
    return conclude(checkStatus(await context.send(slotSearch(context.newId())), 404));
  },
};
