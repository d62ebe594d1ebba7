import type { Case } from "../../case.ts";
import { checkStatus } from "../../checks/check.ts";
import { conclude } from "../../verdict.ts";

export const putCollection: Case = {
  id: "GEN-08-collection",
  title: "A PUT to Appointment without an id gets 405",
  requirements: ["GEN-08"],
  level: "must",
  source: "UEC guide: Error handling",
  run: async (context) => {
    const answer = await context.send({ interaction: "cancel", method: "PUT", path: "/Appointment", body: {} });
    return conclude(checkStatus(answer, 405));
  },
};
