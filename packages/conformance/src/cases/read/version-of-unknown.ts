import type { Case } from "../../case.ts";
import { checkStatus } from "../../checks/check.ts";
import { readVersion } from "../../interactions/read.ts";
import { conclude } from "../../verdict.ts";

export const versionOfUnknown: Case = {
  id: "VREAD-02-unknown",
  title: "A version of an appointment that does not exist gets 404",
  requirements: ["VREAD-02"],
  level: "derived",
  source: "FHIR STU3: vread",
  run: async (context) => {
    return conclude(checkStatus(await readVersion(context, context.newId(), "1"), 404));
  },
};
