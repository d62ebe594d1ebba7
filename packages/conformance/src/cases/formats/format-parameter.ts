import type { Case } from "../../case.ts";
import { checkStatus } from "../../checks/check.ts";
import { conclude } from "../../verdict.ts";
import { checkJson } from "./check-format.ts";

export const formatParameter: Case = {
  id: "FMT-04",
  title: "_format outweighs Accept",
  requirements: ["FMT-04"],
  level: "must",
  source: "UEC guide: API implementation",
  run: async (context) => {
    const headers = { Accept: "application/fhir+xml" };
    const path = "/metadata?_format=json";
    const answer = await context.send({ interaction: "metadata", method: "GET", path, headers });
    return conclude(checkStatus(answer, 200), checkJson(answer));
  },
};
