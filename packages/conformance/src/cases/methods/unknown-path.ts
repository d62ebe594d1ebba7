import type { Case } from "../../case.ts";
import { checkStatus } from "../../checks/check.ts";
import { conclude } from "../../verdict.ts";

export const unknownPath: Case = {
  id: "GEN-08-path",
  title: "A path that there is not gets 404",
  requirements: ["GEN-08", "ERR-06"],
  level: "derived",
  source: "UEC guide: Error handling",
  run: async (context) => {
    const answer = await context.send({ interaction: "read", method: "GET", path: "/Appointments" });
    return conclude(checkStatus(answer, 404));
  },
};
