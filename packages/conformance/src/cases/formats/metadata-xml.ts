import type { Case } from "../../case.ts";
import { checkStatus } from "../../checks/check.ts";
import { conclude } from "../../verdict.ts";
import { needsXml } from "./needs-xml.ts";
import { checkXml } from "./check-format.ts";

export const metadataAsXml: Case = {
  id: "FMT-02",
  title: "Metadata comes in XML where Accept asks for it",
  requirements: ["FMT-02", "FMT-03"],
  level: "should",
  source: "UEC guide: API implementation",
  run: async (context) => {
    await needsXml(context);
    const headers = { Accept: "application/fhir+xml" };
    const answer = await context.send({ interaction: "metadata", method: "GET", path: "/metadata", headers });
    return conclude(checkStatus(answer, 200), checkXml(answer, "CapabilityStatement"));
  },
};
