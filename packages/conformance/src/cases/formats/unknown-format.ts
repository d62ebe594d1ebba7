import type { Case } from "../../case.ts";
import { checkStatus } from "../../checks/check.ts";
import { slotSearch } from "../../interactions/search-slots.ts";
import { conclude } from "../../verdict.ts";

export const unknownFormat: Case = {
  id: "FMT-07",
  title: "An answer in a format that does not exist here is refused with 415",
  requirements: ["FMT-07", "D-15"],
  level: "must",
  source: "UEC guide: API implementation",
  run: async (context) => {
    const headers = { Accept: "image/png" };
    const answer = await context.send({ ...slotSearch(context.service), headers });
    return conclude(checkStatus(answer, 415));
  },
};
