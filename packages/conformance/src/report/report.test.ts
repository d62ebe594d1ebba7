import { expect, test } from "vitest";
import { report } from "../testing/sample-report.ts";
import { jsonReport } from "./json-report.ts";
import { tally } from "./report.ts";
import { textReport } from "./text-report.ts";

test("counts the verdicts", () => {
  expect(tally(report)).toEqual({ passed: 1, failed: 1, "not-applicable": 1 });
});

test("tells people what failed, why, which sentence says so, and what the requirement asks for", () => {
  expect(textReport(report))
    .toContain(`Conformance of https://provider.example.nhs.uk/STU3, service 2000000001, 2026-06-01T08:30:00.000+00:00

book
  passed  BOOK-03  A booking that succeeds gets 201
  FAILED  BOOK-04  Location
                   there is none
                   (must: Book an appointment: Success 1)
                   BOOK-04: Its Location is the absolute URL of the new appointment, version included. (NHS Booking API: Book an Appointment)

read
  n/a     HIST-01  History
                   none
                   (must: Book an appointment: Success 1)

provider assurance
`);
});

test("tells people how the assurance items stand, what was left behind, and how many cases passed", () => {
  const text = textReport(report);
  expect(text).toContain("  FAILED  P26            A booking that succeeds is answered with 201");
  expect(text).toContain("  manual  P38            The system reports appointments booked over a range of dates");
  expect(text).toContain("  open    P27            Each appointment has an id of its own");
  expect(text.split("\n").slice(-4)).toEqual([
    "Left behind: https://provider.example.nhs.uk/STU3/Appointment/1",
    "Assurance items: 0 passed, 1 failed, 11 to be shown by a person, 17 open",
    "1 passed, 1 failed, 1 not applicable",
    "",
  ]);
});

test("tells machines everything", () => {
  expect(JSON.parse(jsonReport(report))).toEqual({
    ...report,
    assurance: expect.arrayContaining([expect.objectContaining({ id: "P26", outcome: "failed" })]),
    tally: { passed: 1, failed: 1, "not-applicable": 1 },
  });
});
