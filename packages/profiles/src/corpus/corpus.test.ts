import { expect, test } from "vitest";
import { bookingRules } from "../booking-rules/booking-rules.ts";
import { careConnectProfiles } from "../careconnect-profiles.ts";
import { createValidator } from "../create-validator.ts";
import { corpus } from "./corpus.ts";

const validator = createValidator();
const checkContent = bookingRules();

for (const { title, booking, fault, consequences } of corpus) {
  test(title, () => {
    const issues = [
      ...validator.validate(booking, { profileFor: careConnectProfiles }),
      ...checkContent(booking),
    ].filter((issue) => issue.severity === "error");
    const places = new Set(issues.map((issue) => issue.expression));
    expect([...places].toSorted()).toEqual([...new Set(fault && [fault.at, ...consequences])].toSorted());
    if (fault !== undefined)
      expect(issues).toContainEqual(expect.objectContaining({ rule: fault.rule, expression: fault.at }));
  });
}

/** What the resource as a whole breaks besides, such as an invariant about what it contains. */
const isInvariant = (rule: string): boolean => /-\d+$/.test(rule);

test("no fault is told twice, by a profile and by a content rule", () => {
  for (const { title, booking } of corpus) {
    const inProfiles = validator.validate(booking, { profileFor: careConnectProfiles });
    const places = new Set(inProfiles.filter(({ rule }) => !isInvariant(rule)).map(({ expression }) => expression));
    expect(
      checkContent(booking).filter(({ expression }) => places.has(expression)),
      title,
    ).toEqual([]);
  }
});

test("the corpus holds at least 150 bookings, each of them once", () => {
  expect(new Set(corpus.map(({ title }) => title)).size).toBe(corpus.length);
  expect(corpus.length).toBeGreaterThanOrEqual(150);
});
