import type { Case } from "../../case.ts";
import { checkStatus } from "../../checks/check.ts";
import { conclude } from "../../verdict.ts";

export const postMetadata: Case = {
  id: "GEN-08-metadata",
  title: "A POST to metadata gets 405",
  requirements: ["GEN-08"],
  level: "must",
  source: "UEC guide: Error handling",
  run: async (context) => {
    const answer = await context.send({ interaction: "metadata", method: "POST", path: "/metadata", body: {} });
    return conclude(checkStatus(answer, 405));
  },
};
