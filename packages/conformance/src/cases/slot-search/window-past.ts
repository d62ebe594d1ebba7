import type { Case } from "../../case.ts";
import { checkStatus } from "../../checks/check.ts";
import { searchSlots } from "../../interactions/search-slots.ts";
import { conclude } from "../../verdict.ts";

export const windowPast: Case = {
  id: "SLOT-35",
  title: "A window that is past altogether gets 400",
  requirements: ["SLOT-35"],
  level: "must",
  source: "UEC guide: Error handling",
  run: async (context) => {
    const answer = await searchSlots(context, [
      ["start", "ge2001-01-01T00:00:00+00:00"],
      ["start", "le2001-01-02T00:00:00+00:00"],
    ]);
    return conclude(checkStatus(answer, 400));
  },
};
