import type { Case } from "../../case.ts";
import { checkStatus } from "../../checks/check.ts";
import { readAppointment } from "../../interactions/read.ts";
import { conclude } from "../../verdict.ts";
import { needsXml } from "./needs-xml.ts";
import { checkXml } from "./check-format.ts";

export const refusalAsXml: Case = {
  id: "FMT-02-refused",
  title: "A refusal comes in XML where Accept asks for it",
  requirements: ["FMT-02", "ERR-01"],
  level: "should",
  source: "UEC guide: API implementation",
  run: async (context) => {
    await needsXml(context);
    const answer = await readAppointment(context, context.newId(), { headers: { Accept: "application/fhir+xml" } });
    return conclude(checkStatus(answer, 404), checkXml(answer, "OperationOutcome"));
  },
};
