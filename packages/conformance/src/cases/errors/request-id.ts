import type { Case } from "../../case.ts";
import { check } from "../../checks/check.ts";
import { conclude } from "../../verdict.ts";
import { refusals } from "./refusals.ts";

export const refusalRequestId: Case = {
  id: "RID-02-refused",
  title: "Refusals carry an X-Request-Id too",
  requirements: ["RID-02"],
  level: "must",
  source: "UEC guide: Transaction integrity",
  run: async (context) => {
    const lacking = (await refusals(context)).filter(({ headers }) => !headers.get("x-request-id"));
    return conclude(check(lacking.length === 0, `${lacking.map(({ status }) => status).join(", ")} came without one`));
  },
};
