import { SaxesParser } from "saxes";
import { expect, test } from "vitest";
import { report, result } from "../testing/sample-report.ts";
import { failed } from "../verdict.ts";
import { junitReport } from "./junit-report.ts";

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** The elements of a document, in order, by a parser that takes nothing but well-formed XML. */
function elementsOf(xml: string): readonly Element[] {
  const elements: Element[] = [];
  const parser = new SaxesParser();
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => void elements.push({ name, attributes }));
  parser.write(xml).close();
  return elements;
}

test("gives each area a suite, counted, and the assurance items one of their own", () => {
  const suites = elementsOf(junitReport(report)).filter(({ name }) => name === "testsuite");
  expect(suites.map(({ attributes }) => attributes)).toEqual([
    { name: "book", tests: "2", failures: "1", errors: "0", skipped: "0" },
    { name: "read", tests: "1", failures: "0", errors: "0", skipped: "1" },
    { name: "provider assurance", tests: "29", failures: "1", errors: "0", skipped: "28" },
  ]);
});

test("says of each case how it ended", () => {
  expect(elementsOf(junitReport(report)).slice(2, 8)).toEqual([
    { name: "testcase", attributes: { classname: "book", name: "BOOK-03 A booking that succeeds gets 201" } },
    { name: "testcase", attributes: { classname: "book", name: "BOOK-04 Location" } },
    { name: "failure", attributes: { message: "there is none" } },
    { name: "testsuite", attributes: expect.anything() },
    { name: "testcase", attributes: { classname: "read", name: "HIST-01 History" } },
    { name: "skipped", attributes: { message: "none" } },
  ]);
});

test("stays XML whatever a provider says", () => {
  const reason = `a "quote" & <tag> ]]> \u0000\u001b\uD800 😀\nnext`;
  const xml = junitReport({ ...report, results: [{ ...result, verdict: failed(reason) }] });
  expect(elementsOf(xml).find(({ name }) => name === "failure")?.attributes["message"]).toBe(
    'a "quote" & <tag> ]]> ??\uFFFD 😀\nnext',
  );
});
