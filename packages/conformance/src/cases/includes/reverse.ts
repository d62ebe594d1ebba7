import type { Case } from "../../case.ts";
import { checkStatus } from "../../checks/check.ts";
import { searchSlots } from "../../interactions/search-slots.ts";
import { conclude } from "../../verdict.ts";

export const reverseInclude: Case = {
  id: "SLOT-14",
  title: "A _revinclude is no error",
  requirements: ["SLOT-14"],
  level: "derived",
  source: "NHS test toolkit: slot search",
  run: async (context) => {
    return conclude(checkStatus(await searchSlots(context, [["_revinclude", "Appointment:slot"]]), 200));
  },
};
