import { type CaseResult, type Report, tally } from "./report.ts";

const marks = { passed: "passed", failed: "FAILED", "not-applicable": "n/a" } as const;

/** The report for people: a table of the cases by area, each failure with its reason and source, and a summary. */
export function textReport(report: Report): string {
  const idWidth = Math.max(0, ...report.results.map(({ id }) => id.length));
  const areas = [...new Set(report.results.map(({ area }) => area))];
  return [
    `Conformance of ${report.baseUrl}, service ${report.service}, ${report.started}`,
    ...areas.flatMap((area) => [
      "",
      area,
      ...report.results.filter((result) => result.area === area).flatMap((result) => lines(result, idWidth)),
    ]),
    "",
    ...report.leftovers.map((url) => `Could not be cancelled: ${url}`),
    summary(report),
    "",
  ].join("\n");
}

function lines(result: CaseResult, idWidth: number): readonly string[] {
  const { id, title, verdict, source, level } = result;
  const line = `  ${marks[verdict.outcome].padEnd(6)}  ${id.padEnd(idWidth)}  ${title}`;
  if (verdict.outcome === "passed") return [line];
  const indent = " ".repeat(idWidth + 12);
  return [line, `${indent}${verdict.reason}`, `${indent}(${level}: ${source})`];
}

function summary(report: Report): string {
  const { passed, failed, "not-applicable": notApplicable } = tally(report);
  return `${passed} passed, ${failed} failed, ${notApplicable} not applicable`;
}
