import type { Case } from "../../case.ts";
import { check } from "../../checks/check.ts";
import { resourceIn } from "../../checks/resource.ts";
import { conclude } from "../../verdict.ts";
import { refusals } from "./refusals.ts";

const severities: ReadonlySet<string> = new Set(["fatal", "error", "warning", "information"]);

export const outcomeContent: Case = {
  id: "ERR-02",
  title: "Every OperationOutcome has an id, and issues with severity and code",
  requirements: ["ERR-02"],
  level: "must",
  source: "UEC guide: Error handling",
  run: async (context) => {
    const outcomes = (await refusals(context)).flatMap((answer) => resourceIn(answer, "OperationOutcome") ?? []);
    const issues = outcomes.flatMap(({ issue = [] }) => issue);
    return conclude(
      check(outcomes.length > 0, "there is no OperationOutcome"),
      check(
        outcomes.every(({ id, text }) => Boolean(id) || text !== undefined),
        "one has neither id nor text",
      ),
      check(
        issues.every(({ severity }) => severities.has(severity)),
        "an issue has no valid severity",
      ),
      check(
        issues.every(({ code }) => Boolean(code)),
        "an issue has no code",
      ),
    );
  },
};
