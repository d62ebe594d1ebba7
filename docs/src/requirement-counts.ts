import { globSync } from "node:fs";
import { requirementIds } from "@careslot/requirements";
import { read, root } from "./pages.ts";

/** Parts of the specification, and what the ids of their requirements begin with. */
const areas = {
  "General, formats, operation": ["GEN", "FMT", "NFR"],
  "Capability statement": ["META"],
  "Searching for slots": ["SLOT"],
  Booking: ["BOOK"],
  "Reading, versions, history": ["READ", "VREAD", "VER", "HIST", "PSRCH"],
  Cancelling: ["CAN", "UPD"],
  Tokens: ["JWT"],
  "Headers of the Spine": ["SSP"],
  "Request ids": ["RID"],
  Errors: ["ERR"],
  "Audit trail": ["AUD"],
  Reports: ["REP"],
  "Read one way where the pages disagree": ["D"],
} as const;

/**
 * The table of what is implemented, in Markdown: for each area how many requirements are stated or cited, how many of them
 * the tests of packages and apps cite, and how many the cases of the conformance kit ask of any provider.
 */
export function requirementTable(): string {
  const inCases = askedByTheKit();
  const inTests = testedHere();
  const all = [...new Set([...requirementIds, ...inCases, ...inTests])];
  const rows = Object.entries(areas).map(([area, prefixes]) => {
    const ids = all.filter((id) => prefixes.some((prefix) => id.startsWith(`${prefix}-`)));
    return row(area, ids, inTests, inCases);
  });
  const head = ["| area | requirements | tested here | asked by the kit |", "| --- | ---: | ---: | ---: |"];
  return [...head, ...rows, row("**all**", all, inTests, inCases)].join("\n");
}

/** Requirements that are stated, and that no test and no case cites. */
export function unheldRequirements(): readonly string[] {
  const inCases = askedByTheKit();
  const inTests = testedHere();
  return requirementIds.filter((id) => !inCases.has(id) && !inTests.has(id));
}

function askedByTheKit(): ReadonlySet<string> {
  return idsIn(globSync("packages/conformance/src/cases/**/*.ts", { cwd: root }).filter((file) => !isTest(file)));
}

/** What the tests of packages and apps cite; those of the requirements' own package only look at the words. */
function testedHere(): ReadonlySet<string> {
  const tests = globSync("{packages,apps}/*/{src,dev,e2e}/**/*.test.ts", { cwd: root });
  return idsIn([...tests.filter((file) => !file.startsWith("packages/requirements/")), ...sharedSuites()]);
}

/** Suites that several engines run, and cases that one test goes through, are no test files by their names. */
function sharedSuites(): readonly string[] {
  return globSync("packages/*/src/{contract,corpus,linearizability}/**/*.ts", { cwd: root });
}

function row(area: string, ids: readonly string[], tests: ReadonlySet<string>, cases: ReadonlySet<string>): string {
  const tested = ids.filter((id) => tests.has(id));
  const asked = ids.filter((id) => cases.has(id));
  return `| ${area} | ${ids.length} | ${tested.length} | ${asked.length} |`;
}

function idsIn(files: readonly string[]): ReadonlySet<string> {
  const prefixes = Object.values(areas).flat().join("|");
  const cited = new RegExp(`\\b(?:${prefixes})-\\d\\d\\b`, "g");
  return new Set(files.flatMap((file) => read(file).match(cited) ?? []));
}

function isTest(file: string): boolean {
  return file.endsWith(".test.ts");
}
