import type { Case } from "../../case.ts";
import { checkEnforced } from "./check-enforced.ts";

export const malformedHeaders: Case = {
  id: "SSP-01",
  title: "Headers of the Spine that are malformed get 400, where they are looked at",
  requirements: ["SSP-01", "SSP-02", "SSP-03", "D-13"],
  level: "derived",
  source: "Overview: request headers",
  run: (context) => checkEnforced(context, { "Ssp-TraceID": "trace", "Ssp-From": "consumer", "Ssp-To": "provider" }),
};
