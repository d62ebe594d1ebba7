import type { Case } from "../../case.ts";
import { check } from "../../checks/check.ts";
import { issuesIn } from "../../checks/outcome.ts";
import { conclude } from "../../verdict.ts";
import { refusals } from "./refusals.ts";

export const diagnostics: Case = {
  id: "ERR-03",
  title: "Every issue says in diagnostics what is wrong",
  requirements: ["ERR-03", "ERR-07"],
  level: "must",
  source: "UEC guide: Error handling",
  run: async (context) => {
    const issues = (await refusals(context)).flatMap(issuesIn);
    return conclude(
      check(issues.length > 0, "there is no issue"),
      check(
        issues.every(({ diagnostics }) => Boolean(diagnostics)),
        "an issue has no diagnostics",
      ),
    );
  },
};
