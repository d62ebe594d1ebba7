import type { Case } from "../../case.ts";
import { checkStatus } from "../../checks/check.ts";
import { conclude } from "../../verdict.ts";

export const postSlot: Case = {
  id: "GEN-08-slot",
  title: "A POST to Slot gets 405",
  requirements: ["GEN-08"],
  level: "must",
  source: "UEC guide: Error handling",
  run: async (context) => {
    const answer = await context.send({ interaction: "search-slots", method: "POST", path: "/Slot", body: {} });
    return conclude(checkStatus(answer, 405));
  },
};
