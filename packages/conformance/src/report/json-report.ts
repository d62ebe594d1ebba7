import { type Report, tally } from "./report.ts";

/** The report for machines: everything, with the requests and answers of each case as evidence. */
export function jsonReport(report: Report): string {
  return `${JSON.stringify({ ...report, tally: tally(report) }, undefined, 2)}\n`;
}
