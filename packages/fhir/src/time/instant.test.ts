import * as fc from "fast-check";
import { expect, test } from "vitest";
import { formatInstant, parseInstant, sameInstant } from "./instant.ts";

test.each([
  ["2026-10-01T09:00:00Z", Date.UTC(2026, 9, 1, 9)],
  ["2026-10-01T09:00:00+01:00", Date.UTC(2026, 9, 1, 8)],
  ["2026-10-01T09:00:00-05:30", Date.UTC(2026, 9, 1, 14, 30)],
  ["2026-10-01T09:00:00.5Z", Date.UTC(2026, 9, 1, 9, 0, 0, 500)],
  ["2026-10-01T09:00:00.123456789Z", Date.UTC(2026, 9, 1, 9, 0, 0, 123)],
  ["2024-02-29T23:59:59.999+14:00", Date.UTC(2024, 1, 29, 9, 59, 59, 999)],
  ["0099-12-31T00:00:00Z", -59_011_545_600_000],
])("%s is a moment (GEN-17)", (text, moment) => {
  expect(parseInstant(text)).toBe(moment);
});

test.each([
  "2026-02-30T09:00:00Z",
  "2025-02-29T09:00:00Z",
  "2026-04-31T09:00:00Z",
  "2026-13-01T09:00:00Z",
  "2026-00-01T09:00:00Z",
  "2026-10-00T09:00:00Z",
  "0000-10-01T09:00:00Z",
  "2026-10-01T24:00:00Z",
  "2026-10-01T09:60:00Z",
  "2026-10-01T09:00:60Z",
  "2026-10-01T09:00:00+14:01",
  "2026-10-01T09:00:00+01:60",
  "2026-10-01T09:00:00",
  "2026-10-01T09:00Z",
  "2026-10-01",
  "2026-10-01 09:00:00Z",
  "2026-10-01T09:00:00.Z",
  "2026-10-01T09:00:00z",
  "2026-10-01T09:00:00Z ",
  "2026-10-01T09:00:00Z\n",
  "+02026-10-01T09:00:00Z",
  "",
])("%j is no instant (GEN-17)", (text) => {
  expect(parseInstant(text)).toBeUndefined();
});

test("writes a moment in UTC, with milliseconds and a numeric offset (GEN-17)", () => {
  expect(formatInstant(new Date(Date.UTC(2026, 9, 1, 9)))).toBe("2026-10-01T09:00:00.000+00:00");
  expect(() => formatInstant(new Date(Number.NaN))).toThrow(TypeError);
});

test("reads what it writes", () => {
  const moments = fc.integer({ min: Date.UTC(1900, 0), max: Date.UTC(2200, 0) });
  fc.assert(
    fc.property(moments, (moment) => {
      expect(parseInstant(formatInstant(new Date(moment)))).toBe(moment);
    }),
  );
});

test("compares moments, not spellings", () => {
  expect(sameInstant("2026-10-01T09:00:00+01:00", "2026-10-01T08:00:00.000Z")).toBe(true);
  expect(sameInstant("2026-10-01T09:00:00Z", "2026-10-01T09:00:00.001Z")).toBe(false);
  expect(sameInstant("yesterday", "yesterday")).toBe(false);
});
