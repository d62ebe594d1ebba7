import type { AssuranceResult } from "../../assurance/assess.ts";
import { type Report, tally } from "../report.ts";
import { cell, table } from "./markdown.ts";
import { casePath, itemPath } from "./paths.ts";

/** The page that a reader of the folder begins with: what was tried, and a link to everything that was seen. */
export function indexPage(report: Report, assurance: readonly AssuranceResult[]): string {
  const { passed, failed, "not-applicable": notApplicable } = tally(report);
  return [
    "# Evidence of conformance",
    "",
    ...table(
      ["", ""],
      [
        ["Provider", report.baseUrl],
        ["Service", report.service],
        ["Started", report.started],
        ["Cases", `${passed} passed, ${failed} failed, ${notApplicable} not applicable`],
        ["Left behind", report.leftovers.length === 0 ? "nothing" : report.leftovers.join(", ")],
      ],
    ),
    "",
    "## Provider assurance",
    "",
    ...table(
      ["item", "verdict", "what it asks for"],
      assurance.map(({ id, outcome, statement }) => [`[${id}](${itemPath(id)})`, outcome, cell(statement)]),
    ),
    "",
    "## Cases",
    "",
    ...table(
      ["case", "verdict", "statement", "source"],
      report.results.map(({ id, verdict, title, source }) => [
        `[${id}](${casePath(id)})`,
        verdict.outcome,
        cell(title),
        cell(source),
      ]),
    ),
    "",
  ].join("\n");
}
