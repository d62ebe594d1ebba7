import type { Case } from "../../case.ts";
import { checkStatus } from "../../checks/check.ts";
import { isNotOffered } from "../../interactions/is-not-offered.ts";
import { readHistory } from "../../interactions/read.ts";
import { conclude, notApplicable } from "../../verdict.ts";

export const historyOfUnknown: Case = {
  id: "HIST-01-unknown",
  title: "The history of an appointment that does not exist gets 404",
  requirements: ["HIST-01"],
  level: "derived",
  source: "FHIR STU3: history",
  run: async (context) => {
    const answer = await readHistory(context, context.newId());
    if (isNotOffered(answer)) return notApplicable("the provider offers no history of an appointment");
    return conclude(checkStatus(answer, 404));
  },
};
