import { expect, test } from "vitest";
import { isNotAfter } from "./date-order.ts";

test.each([
  ["2026-10-01T09:00:00+01:00", "2026-10-01T08:30:00Z", true],
  ["2026-10-01T09:00:00Z", "2026-10-01T09:30:00+01:00", false],
  ["2026-10-01T09:00:00.0001234567891Z", "2026-10-01T09:00:00.1Z", true],
  ["2026-10-01T09:00:00.1Z", "2026-10-01T09:00:00.0001234567891Z", false],
  ["2026", "2026-10-01T09:00:00Z", true],
  ["2026-10-01T09:00:00Z", "2026-10", true],
  ["2027", "2026-12-31", false],
  ["2026-10-02", "2026-10-01T23:00:00-05:00", true],
  ["2026-10-01", undefined, true],
  [undefined, "2026-10-01", true],
  ["soon", "2026-10-01", true],
])("%s is not after %s, so far as both are known: %s (per-1)", (start, end, holds) => {
  expect(isNotAfter(start, end)).toBe(holds);
});
