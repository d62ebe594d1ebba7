import { assess } from "../../assurance/assess.ts";
import { jsonReport } from "../json-report.ts";
import type { Report } from "../report.ts";
import { textReport } from "../text-report.ts";
import { casePage } from "./case-page.ts";
import { indexPage } from "./index-page.ts";
import { itemPage } from "./item-page.ts";
import { casePath, itemPath } from "./paths.ts";

/**
 * What a folder of evidence holds, by path: an index, a page for each assurance item and each case, and the report for
 * people and for machines. Tokens and NHS numbers were left out when the exchanges were written down.
 */
export function evidenceFiles(report: Report): ReadonlyMap<string, string> {
  const assurance = assess(report.results);
  return new Map([
    ["README.md", indexPage(report, assurance)],
    ...assurance.map((item) => [itemPath(item.id), itemPage(item)] as const),
    ...report.results.map((result) => [casePath(result.id), casePage(result)] as const),
    ["report.txt", textReport(report)],
    ["report.json", jsonReport(report)],
  ]);
}
