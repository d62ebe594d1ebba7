import type { Case } from "../../case.ts";
import { checkStatus } from "../../checks/check.ts";
import { slotSearch } from "../../interactions/search-slots.ts";
import { conclude } from "../../verdict.ts";
import { checkJson } from "./check-format.ts";

export const noFormat: Case = {
  id: "FMT-09",
  title: "Where no format is asked for the answer is JSON",
  requirements: ["FMT-09", "FMT-01"],
  level: "must",
  source: "UEC guide: API implementation",
  run: async (context) => {
    const answer = await context.send({ ...slotSearch(context.service), headers: { Accept: "*/*" } });
    return conclude(checkStatus(answer, 200), checkJson(answer));
  },
};
