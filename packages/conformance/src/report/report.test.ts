import { expect, test } from "vitest";
import { jsonReport } from "./json-report.ts";
import { type CaseResult, type Report, tally } from "./report.ts";
import { textReport } from "./text-report.ts";

const result: CaseResult = {
  area: "book",
  id: "BOOK-03",
  title: "A booking that succeeds gets 201",
  requirements: ["BOOK-03"],
  level: "must",
  source: "Book an appointment: Success 1",
  verdict: { outcome: "passed" },
  exchanges: [],
};

const report: Report = {
  baseUrl: "https://provider.example.nhs.uk/STU3",
  service: "2000000001",
  started: "2026-06-01T08:30:00.000+00:00",
  results: [
    result,
    { ...result, id: "BOOK-04", title: "Location", verdict: { outcome: "failed", reason: "there is none" } },
    {
      ...result,
      area: "read",
      id: "HIST-01",
      title: "History",
      verdict: { outcome: "not-applicable", reason: "none" },
    },
  ],
  leftovers: ["https://provider.example.nhs.uk/STU3/Appointment/1"],
};

test("counts the verdicts", () => {
  expect(tally(report)).toEqual({ passed: 1, failed: 1, "not-applicable": 1 });
});

test("tells people what failed, why, and which sentence says so", () => {
  expect(textReport(report))
    .toBe(`Conformance of https://provider.example.nhs.uk/STU3, service 2000000001, 2026-06-01T08:30:00.000+00:00

book
  passed  BOOK-03  A booking that succeeds gets 201
  FAILED  BOOK-04  Location
                   there is none
                   (must: Book an appointment: Success 1)

read
  n/a     HIST-01  History
                   none
                   (must: Book an appointment: Success 1)

Could not be cancelled: https://provider.example.nhs.uk/STU3/Appointment/1
1 passed, 1 failed, 1 not applicable
`);
});

test("tells machines everything", () => {
  expect(JSON.parse(jsonReport(report))).toEqual({
    ...report,
    tally: { passed: 1, failed: 1, "not-applicable": 1 },
  });
});
