import type { CaseResult, Report } from "../report/report.ts";

/** A case that passed. */
export const result: CaseResult = {
  area: "book",
  id: "BOOK-03",
  title: "A booking that succeeds gets 201",
  requirements: ["BOOK-03"],
  level: "must",
  source: "Book an appointment: Success 1",
  verdict: { outcome: "passed" },
  exchanges: [],
};

/** A run of three cases, of which one passed. */
export const report: Report = {
  baseUrl: "https://provider.example.nhs.uk/STU3",
  service: "2000000001",
  started: "2026-06-01T08:30:00.000+00:00",
  results: [
    result,
    {
      ...result,
      id: "BOOK-04",
      requirements: ["BOOK-04"],
      title: "Location",
      verdict: { outcome: "failed", reason: "there is none" },
    },
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
