import { assess } from "../assurance/assess.ts";
import { type Report, tally } from "./report.ts";

/** The report for machines: everything, with the requests and answers of each case as evidence. */
export function jsonReport(report: Report): string {
  const whole = { ...report, assurance: assess(report.results), tally: tally(report) };
  return `${JSON.stringify(whole, undefined, 2)}\n`;
}
