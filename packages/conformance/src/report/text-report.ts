import { assess, type AssuranceOutcome, type AssuranceResult } from "../assurance/assess.ts";
import { type CaseResult, type Report, tally } from "./report.ts";
import { requirementLines } from "./requirement-lines.ts";

const marks = { passed: "passed", failed: "FAILED", "not-applicable": "n/a" } as const;
const assuranceMarks = { passed: "passed", failed: "FAILED", manual: "manual", "not-shown": "open" } as const;

/**
 * The report for people: a table of the cases by area, each failure with its reason, its source and what the requirements
 * say, then the provider assurance items, and a summary.
 */
export function textReport(report: Report): string {
  const idWidth = Math.max(0, ...report.results.map(({ id }) => id.length));
  const areas = [...new Set(report.results.map(({ area }) => area))];
  const assurance = assess(report.results);
  return [
    `Conformance of ${report.baseUrl}, service ${report.service}, ${report.started}`,
    ...areas.flatMap((area) => [
      "",
      area,
      ...report.results.filter((result) => result.area === area).flatMap((result) => lines(result, idWidth)),
    ]),
    "",
    "provider assurance",
    ...assurance.flatMap(assuranceLines),
    "",
    ...report.leftovers.map((url) => `Left behind: ${url}`),
    assuranceSummary(assurance),
    summary(report),
    "",
  ].join("\n");
}

function lines(result: CaseResult, idWidth: number): readonly string[] {
  const { id, title, verdict, source, level, requirements } = result;
  const line = `  ${marks[verdict.outcome].padEnd(6)}  ${id.padEnd(idWidth)}  ${title}`;
  if (verdict.outcome === "passed") return [line];
  const about = verdict.outcome === "failed" ? requirementLines(requirements) : [];
  return [line, ...[verdict.reason, `(${level}: ${source})`, ...about].map(indented(idWidth + 12))];
}

function assuranceLines({ id, statement, outcome, reason }: AssuranceResult): readonly string[] {
  const line = `  ${assuranceMarks[outcome].padEnd(6)}  ${id.padEnd(assuranceWidth)}  ${statement}`;
  return reason === undefined ? [line] : [line, indented(assuranceWidth + 12)(reason)];
}

/** As wide as the longest list of numbers: `P14, P18, P23`. */
const assuranceWidth = 13;

function indented(width: number): (text: string) => string {
  return (text) => " ".repeat(width) + text;
}

function assuranceSummary(assurance: readonly AssuranceResult[]): string {
  const count = (sought: AssuranceOutcome): number => assurance.filter(({ outcome }) => outcome === sought).length;
  const [passed, failed, manual, open] = [count("passed"), count("failed"), count("manual"), count("not-shown")];
  return `Assurance items: ${passed} passed, ${failed} failed, ${manual} to be shown by a person, ${open} open`;
}

function summary(report: Report): string {
  const { passed, failed, "not-applicable": notApplicable } = tally(report);
  return `${passed} passed, ${failed} failed, ${notApplicable} not applicable`;
}
