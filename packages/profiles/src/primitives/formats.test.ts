import { expect, test } from "vitest";
import { primitiveFormats } from "./formats.ts";

/** What each primitive type takes, and what it refuses. */
const VALUES: Readonly<Record<string, { readonly takes: readonly unknown[]; readonly refuses: readonly unknown[] }>> = {
  base64Binary: { takes: ["AAAA", "AA==", "AAA=", "AAAA\nBBBB"], refuses: ["", "AAA", "A===", "AA=A", "AAA-", 1] },
  boolean: { takes: [true, false], refuses: ["true", 1, null] },
  code: { takes: ["a", "entered in error", "a-b"], refuses: ["", " a", "a ", "a  b", 1] },
  date: {
    takes: ["2026", "2026-10", "2026-10-01", "2024-02-29", "2000-02-29"],
    refuses: [
      "2026-02-29",
      "1900-02-29",
      "2026-04-31",
      "2026-13",
      "2026-00-01",
      "2026-1-1",
      "26",
      "2026-10-01T00:00:00Z",
      2026,
    ],
  },
  dateTime: {
    takes: ["2026", "2026-10-01", "2026-10-01T09:00:00Z", "2026-10-01T09:00:00.123+01:00"],
    refuses: [
      "2026-10-01T09:00Z",
      "2026-10-01T09:00:00",
      "2026-02-30T09:00:00Z",
      "2026-10-01T24:00:00Z",
      "2026-10-01 09:00:00Z",
    ],
  },
  decimal: { takes: [0, -1.5, 1e10], refuses: ["1", Number.NaN, Infinity, null] },
  id: { takes: ["a", "A-1.b", "x".repeat(64)], refuses: ["", "a b", "a_b", "x".repeat(65), 1] },
  instant: {
    takes: ["2026-10-01T09:00:00Z", "2026-10-01T09:00:00.123456+14:00", "2026-10-01T23:59:59-13:59"],
    refuses: [
      "2026-10-01",
      "2026-10-01T09:00:00",
      "2026-10-01T09:00:60Z",
      "2026-10-01T09:00:00+14:30",
      "2026-02-30T09:00:00Z",
    ],
  },
  integer: { takes: [0, -2_147_483_648, 2_147_483_647], refuses: [1.5, 2_147_483_648, "1"] },
  markdown: { takes: ["*text*"], refuses: ["", 1] },
  oid: { takes: ["urn:oid:2.16.840"], refuses: ["2.16.840", "urn:oid:", "urn:oid:01.2"] },
  positiveInt: { takes: [1], refuses: [0, -1, 1.5] },
  string: { takes: ["text", " "], refuses: ["", 1, "x".repeat(1_048_577)] },
  time: { takes: ["09:00:00", "23:59:59.5"], refuses: ["9:00:00", "24:00:00", "09:00"] },
  unsignedInt: { takes: [0, 1], refuses: [-1, 0.5] },
  uri: { takes: ["urn:x", "Patient/1", "#a"], refuses: ["", "a b"] },
  uuid: { takes: ["urn:uuid:a709a442-3cf4-476e-8377-376500e829c9"], refuses: ["a709a442-3cf4-476e-8377-376500e829c9"] },
  xhtml: { takes: ["<div>x</div>"], refuses: [1, null] },
};

for (const [type, { test: isWellFormed, says }] of primitiveFormats) {
  test(`${type} is ${says}`, () => {
    expect(VALUES[type]?.takes.filter((value) => !isWellFormed(value))).toEqual([]);
    expect(VALUES[type]?.refuses.filter((value) => isWellFormed(value))).toEqual([]);
  });
}

test("long texts are judged in linear time", () => {
  const hostile = ["a ".repeat(200_000), "1".repeat(400_000), `urn:oid:${"1.".repeat(200_000)}`, " ".repeat(400_000)];
  const start = performance.now();
  for (const { test: isWellFormed } of primitiveFormats.values()) hostile.forEach((text) => isWellFormed(text));
  expect(performance.now() - start).toBeLessThan(2000);
});
