import type { AssuranceResult } from "../../assurance/assess.ts";
import { requirementLines } from "../requirement-lines.ts";
import { bullets } from "./markdown.ts";
import { casePath } from "./paths.ts";

/** The page of an assurance item: its verdict, the cases that show it, and room for what a person has to show. */
export function itemPage({ id, statement, outcome, reason, requirements, cases, byHand }: AssuranceResult): string {
  return [
    `# ${id}: ${outcome}`,
    "",
    statement,
    ...(reason === undefined || reason === byHand ? [] : ["", `Verdict: ${outcome}, ${reason}`]),
    ...bullets("Requirements", requirementLines(requirements)),
    ...bullets(
      "Cases",
      cases.map((name) => `[${name}](../${casePath(name)})`),
    ),
    ...(byHand === undefined
      ? []
      : [
          "",
          "## By hand",
          "",
          byHand,
          "",
          "Put what shows it beside this page, and say here what it is, by whom and when:",
        ]),
    "",
  ].join("\n");
}
