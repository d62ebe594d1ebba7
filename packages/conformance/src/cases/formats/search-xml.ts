import type { Case } from "../../case.ts";
import { checkStatus } from "../../checks/check.ts";
import { slotSearch } from "../../interactions/search-slots.ts";
import { conclude } from "../../verdict.ts";
import { needsXml } from "./needs-xml.ts";
import { checkXml } from "./check-format.ts";

export const searchAsXml: Case = {
  id: "FMT-02-search",
  title: "The slots that a search finds come in XML where Accept asks for it",
  requirements: ["FMT-02", "FMT-03"],
  level: "should",
  source: "UEC guide: API implementation",
  run: async (context) => {
    await needsXml(context);
    const headers = { Accept: "application/fhir+xml" };
    const answer = await context.send({ ...slotSearch(context.service, [["status", "free"]]), headers });
    return conclude(checkStatus(answer, 200), checkXml(answer, "Bundle"));
  },
};
