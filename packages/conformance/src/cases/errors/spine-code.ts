import type { Case } from "../../case.ts";
import { check } from "../../checks/check.ts";
import { issuesIn } from "../../checks/outcome.ts";
import { conclude } from "../../verdict.ts";
import { refusals } from "./refusals.ts";

/** The code system, and the value set that the guide's own samples name instead (ERR-04). */
const systems: ReadonlySet<string | undefined> = new Set([
  "https://fhir.nhs.uk/STU3/CodeSystem/Spine-ErrorOrWarningCode-1",
  "https://fhir.nhs.uk/STU3/ValueSet/Spine-ErrorOrWarningCode-1",
]);

export const spineCode: Case = {
  id: "ERR-04",
  title: "Every issue carries an error code of the Spine, with its display",
  requirements: ["ERR-04", "D-33"],
  level: "derived",
  source: "UEC guide: Error handling",
  run: async (context) => {
    const issues = (await refusals(context)).flatMap(issuesIn);
    const coded = issues.filter(({ details }) =>
      details?.coding?.some(({ system, code, display }) => systems.has(system) && code && display),
    );
    return conclude(
      check(issues.length > 0, "there is no issue"),
      check(coded.length === issues.length, `${issues.length - coded.length} of ${issues.length} issues do not`),
    );
  },
};
