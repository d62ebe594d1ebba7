import { assess, type AssuranceResult } from "../assurance/assess.ts";
import type { CaseResult, Report } from "./report.ts";
import { requirementLines } from "./requirement-lines.ts";
import { xmlText } from "./xml-text.ts";

/** A case of JUnit: what did not apply, or is a person's to show, is skipped. */
interface Tested {
  readonly name: string;
  readonly outcome: "passed" | "failed" | "skipped";
  readonly message: string;
  /** What a failure says besides its message. */
  readonly details: string;
}

/**
 * The report as JUnit XML, for the servers that build and test: a suite for each area, and one for the provider assurance
 * items.
 * @see https://github.com/testmoapp/junitxml
 */
export function junitReport(report: Report): string {
  const areas = [...new Set(report.results.map(({ area }) => area))];
  const suites = [
    ...areas.map((area) => suite(area, report.results.filter((result) => result.area === area).map(testedCase))),
    suite("provider assurance", assess(report.results).map(testedItem)),
  ];
  return ['<?xml version="1.0" encoding="UTF-8"?>', "<testsuites>", ...suites, "</testsuites>", ""].join("\n");
}

function testedCase({ id, title, verdict, requirements, level, source }: CaseResult): Tested {
  const details = [`${level}: ${source}`, ...requirementLines(requirements)].join("\n");
  const message = verdict.outcome === "passed" ? "" : verdict.reason;
  const outcome = verdict.outcome === "not-applicable" ? "skipped" : verdict.outcome;
  return { name: `${id} ${title}`, outcome, message, details };
}

function testedItem({ id, statement, outcome, reason = "", requirements }: AssuranceResult): Tested {
  const ended = outcome === "passed" || outcome === "failed" ? outcome : "skipped";
  return {
    name: `${id} ${statement}`,
    outcome: ended,
    message: reason,
    details: requirementLines(requirements).join("\n"),
  };
}

function suite(name: string, cases: readonly Tested[]): string {
  const count = (sought: Tested["outcome"]): number => cases.filter(({ outcome }) => outcome === sought).length;
  const counts = `tests="${cases.length}" failures="${count("failed")}" errors="0" skipped="${count("skipped")}"`;
  return [
    `  <testsuite name="${xmlText(name)}" ${counts}>`,
    ...cases.map((tested) => testcase(name, tested)),
    "  </testsuite>",
  ].join("\n");
}

function testcase(suiteName: string, { name, outcome, message, details }: Tested): string {
  const start = `    <testcase classname="${xmlText(suiteName)}" name="${xmlText(name)}"`;
  if (outcome === "passed") return `${start}/>`;
  const why =
    outcome === "failed"
      ? `<failure message="${xmlText(message)}">${xmlText(details)}</failure>`
      : `<skipped message="${xmlText(message)}"/>`;
  return `${start}>${why}</testcase>`;
}
