import { requirementOf } from "@careslot/requirements";
import { expect, test } from "vitest";
import { areas } from "../cases/areas.ts";
import type { CaseResult } from "../report/report.ts";
import { result } from "../testing/sample-report.ts";
import { failed, notApplicable, type Verdict } from "../verdict.ts";
import { type AssuranceResult, assess } from "./assess.ts";
import { items } from "./items.ts";

const known = new Set(areas.flatMap(({ cases }) => cases.map(({ id }) => id)));

/** How the item stands after a run in which every case passed but one. */
function standing(item: string, id: string, verdict: Verdict): AssuranceResult | undefined {
  const passed: readonly CaseResult[] = [...known].map((each) => ({ ...result, id: each }));
  return assess(passed.map((each) => (each.id === id ? { ...each, verdict } : each))).find((each) => each.id === item);
}

test("has the 26 provider assurance items, and three of the operational plan", () => {
  expect(items.filter(({ id }) => /^P\d/.test(id))).toHaveLength(26);
  expect(items.filter(({ id }) => id.startsWith("O-"))).toHaveLength(3);
});

test("rests each item on cases that there are, or on what a person shows", () => {
  expect(items.flatMap(({ cases }) => cases).filter((id) => !known.has(id))).toEqual([]);
  expect(items.filter(({ cases, byHand }) => cases.length === 0 && byHand === undefined)).toEqual([]);
  expect(items.flatMap(({ requirements }) => requirements).filter((id) => !requirementOf(id))).toEqual([]);
});

test("passes an item when all of its cases pass", () => {
  expect(standing("P29", "none", failed("no"))).toMatchObject({ outcome: "passed" });
});

test("fails an item when one of its cases fails, whoever else has something to show", () => {
  expect(standing("P29", "BOOK-30", failed("no"))).toMatchObject({ outcome: "failed", reason: "failed: BOOK-30" });
  expect(standing("O-cancel", "CAN-16", failed("no"))).toMatchObject({ outcome: "failed" });
});

test("leaves an item open when a case that shows it did not apply, or did not run", () => {
  expect(standing("P2", "JWT-07", notApplicable("no"))).toMatchObject({
    outcome: "not-shown",
    reason: "JWT-07 did not apply",
  });
  expect(assess([]).find(({ id }) => id === "P27")).toMatchObject({
    outcome: "not-shown",
    reason: "BOOK-06 did not run",
  });
});

test("says of what the interface cannot show what a person has to do", () => {
  expect(standing("P38", "none", failed("no"))).toMatchObject({
    outcome: "manual",
    reason: "Run the report rep-prov-01 over the day of this run, and keep what it gives.",
  });
});
