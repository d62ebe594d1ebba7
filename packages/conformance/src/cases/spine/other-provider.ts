import type { Case } from "../../case.ts";
import { checkEnforced } from "./check-enforced.ts";

export const otherProvider: Case = {
  id: "SSP-09",
  title: "A request that is meant for another ASID gets 400, where that is looked at",
  requirements: ["SSP-09", "D-13"],
  level: "derived",
  source: "Overview: request headers",
  run: (context) => checkEnforced(context, { "Ssp-To": "999999999999" }),
};
