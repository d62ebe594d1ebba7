import type { Case } from "../../case.ts";
import { checkStatus } from "../../checks/check.ts";
import { readCapability } from "../../interactions/read-capability.ts";
import { conclude } from "../../verdict.ts";

export const capabilityAnswers: Case = {
  id: "META-01",
  title: "The capability of the provider can be read",
  requirements: ["META-01", "META-04"],
  level: "must",
  source: "Capability statement: Response",
  run: async (context) => {
    const answer = await readCapability(context);
    return conclude(checkStatus(answer, 200));
  },
};
