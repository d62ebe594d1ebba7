import { requirementLines } from "../report/requirement-lines.ts";
import type { RaceReport, RaceRun, Violation } from "./race-report.ts";
import { ruleReasons } from "./rule-reasons.ts";
import { sentLine } from "./sent-line.ts";

/** Violations of one kind in one race that are told in full; of the others their number is enough. */
const toldInFull = 2;

/** Requests of one violation that are listed. */
const listed = 24;

/** The report for people: how each race went, each violation with its requests and what it breaks, and a summary. */
export function raceText(report: RaceReport): string {
  const { runs, stopped, leftovers } = report;
  const { baseUrl, service, started, connections, seed } = report;
  const names = [...new Set(runs.map(({ race }) => race))];
  return [
    `Races on ${baseUrl}, service ${service}, ${started}: ${connections} connections, seed ${seed}`,
    "",
    ...names.map((name) =>
      raceLine(
        name,
        runs.filter(({ race }) => race === name),
      ),
    ),
    ...names.flatMap((name) => violationLines(runs.filter(({ race }) => race === name))),
    "",
    ...leftovers.map((url) => `Left behind: ${url}`),
    ...(stopped === undefined ? [] : [stopped]),
    summary(report),
    "",
  ].join("\n");
}

function raceLine(name: string, runs: readonly RaceRun[]): string {
  const [granted, refused] = [sum(runs, "granted"), sum(runs, "refused")];
  const mark = runs.some(({ violations }) => violations.length > 0) ? "FAILED" : "passed";
  const counts = `${sum(runs, "requests")} requests, ${granted} changes granted, ${refused} refused`;
  return `  ${mark}  ${name}: ${runs.length} races, ${counts}${openRequests(runs)}`;
}

/** What may have happened or not: `3 left open by 503`. */
function openRequests(runs: readonly RaceRun[]): string {
  const byStatus = Map.groupBy(
    runs.flatMap(({ open }) => open),
    (status) => status,
  );
  return [...byStatus]
    .map(([status, { length }]) => `, ${length} left open by ${status === 0 ? "no answer" : status}`)
    .join("");
}

function sum(runs: readonly RaceRun[], what: "requests" | "granted" | "refused"): number {
  return runs.reduce((total, run) => total + run[what], 0);
}

/** The first violations of each kind in full, and how many more there were. */
function violationLines(runs: readonly RaceRun[]): readonly string[] {
  const found = runs.flatMap((run) => run.violations.map((violation) => ({ run, violation })));
  const byRule = Map.groupBy(found, ({ violation }) => violation.rule);
  return [...byRule.values()].flatMap((alike) => [
    ...alike.slice(0, toldInFull).flatMap(({ run, violation }) => told(run, violation)),
    ...(alike.length > toldInFull ? ["", `  and ${alike.length - toldInFull} more like this`] : []),
  ]);
}

function told({ race, round }: RaceRun, { rule, message, requirements, requests }: Violation): readonly string[] {
  const left = requests.length - listed;
  return [
    "",
    `${rule}: ${message}`,
    `  In round ${round} of ${race}. ${ruleReasons[rule]}`,
    ...requirementLines(requirements).map((line) => `  ${line}`),
    ...requests.slice(0, listed).map((sent) => `    ${sentLine(sent)}`),
    ...(left > 0 ? [`    and ${left} more requests`] : []),
  ];
}

function summary({ runs }: RaceReport): string {
  const violations = runs.reduce((total, run) => total + run.violations.length, 0);
  return `${runs.length} races, ${sum(runs, "requests")} requests, ${violations} violations`;
}
