import { describe, expect, test } from "vitest";
import { parseDateTimeRange } from "./date-time-range.ts";

/** The range, its ends written in UTC. */
function range(text: string): readonly string[] | undefined {
  const found = parseDateTimeRange(text);
  return found && [found.low, found.high].map((moment) => new Date(moment).toISOString());
}

describe("a date stands for all of its time", () => {
  test.each([
    ["2026", "2026-01-01T00:00:00.000Z", "2027-01-01T00:00:00.000Z"],
    ["2026-12", "2026-12-01T00:00:00.000Z", "2027-01-01T00:00:00.000Z"],
    ["2026-01-31", "2026-01-31T00:00:00.000Z", "2026-02-01T00:00:00.000Z"],
    ["2024-02-29", "2024-02-29T00:00:00.000Z", "2024-03-01T00:00:00.000Z"],
    ["2026-10-01T09:00Z", "2026-10-01T09:00:00.000Z", "2026-10-01T09:01:00.000Z"],
    ["2026-10-01T09:00:05+01:00", "2026-10-01T08:00:05.000Z", "2026-10-01T08:00:06.000Z"],
    ["2026-10-01T09:00:05.2-01:00", "2026-10-01T10:00:05.200Z", "2026-10-01T10:00:05.300Z"],
    ["2026-10-01T09:00:05.250+00:00", "2026-10-01T09:00:05.250Z", "2026-10-01T09:00:05.251Z"],
    ["2026-10-01T09:00:05.2509Z", "2026-10-01T09:00:05.250Z", "2026-10-01T09:00:05.251Z"],
  ])("%s", (text, low, high) => {
    expect(range(text)).toEqual([low, high]);
  });
});

describe("without an offset it is what London shows", () => {
  test.each([
    ["in winter", "2026-01-10T09:00", "2026-01-10T09:00:00.000Z", "2026-01-10T09:01:00.000Z"],
    ["in summer", "2026-07-10T09:00:30", "2026-07-10T08:00:30.000Z", "2026-07-10T08:00:31.000Z"],
    ["a summer's day", "2026-07-10", "2026-07-09T23:00:00.000Z", "2026-07-10T23:00:00.000Z"],
    ["a month that begins in summer time", "2026-10", "2026-09-30T23:00:00.000Z", "2026-11-01T00:00:00.000Z"],
    ["the day of 23 hours", "2026-03-29", "2026-03-29T00:00:00.000Z", "2026-03-29T23:00:00.000Z"],
    ["the day of 25 hours", "2026-10-25", "2026-10-24T23:00:00.000Z", "2026-10-26T00:00:00.000Z"],
    ["just before March's change", "2026-03-29T00:59", "2026-03-29T00:59:00.000Z", "2026-03-29T01:00:00.000Z"],
    ["in the hour that March leaves out", "2026-03-29T01:30", "2026-03-29T01:30:00.000Z", "2026-03-29T01:31:00.000Z"],
    ["just after March's change", "2026-03-29T02:00", "2026-03-29T01:00:00.000Z", "2026-03-29T01:01:00.000Z"],
    ["just before October's hour", "2026-10-25T00:59", "2026-10-24T23:59:00.000Z", "2026-10-25T00:00:00.000Z"],
    ["in the hour that comes twice", "2026-10-25T01:30", "2026-10-25T00:30:00.000Z", "2026-10-25T01:31:00.000Z"],
    ["just after October's hour", "2026-10-25T02:00", "2026-10-25T02:00:00.000Z", "2026-10-25T02:01:00.000Z"],
  ])("%s", (_title, text, low, high) => {
    expect(range(text)).toEqual([low, high]);
  });
});

test.each([
  "2026-02-30",
  "2026-13",
  "2026-00",
  "0000",
  "26",
  "2026-1-1",
  "2026-10-01T",
  "2026-10-01T09",
  "2026-10-01T09Z",
  "2026-10-01T24:00Z",
  "2026-10-01T09:00:60Z",
  "2026-10-01T09:00+15:00",
  "2026-10-01Z",
  "ge2026-10-01",
  "today",
  "",
])("%j is no date", (text) => {
  expect(range(text)).toBeUndefined();
});
