import { expect, it } from "vitest";
import { addDays, clockTime, londonDay, longDay, longMoment } from "./time.ts";

const summer = Date.parse("2026-03-28T23:30:00Z");
const hour = 3_600_000;

it("tells times by the clock in London, in winter and in summer", () => {
  expect([clockTime(summer), londonDay(summer)]).toEqual(["23:30", "2026-03-28"]);
  expect([clockTime(summer + 24 * hour), londonDay(summer + 24 * hour)]).toEqual(["00:30", "2026-03-30"]);
  expect(longDay(summer)).toBe("Saturday 28 March 2026");
  expect(longMoment("2026-06-01T08:30:00.000+00:00")).toBe("1 Jun 2026, 09:30:00");
  expect(longMoment("soon")).toBe("soon");
});

it("goes from day to day across months and the change to summer time", () => {
  expect(addDays("2026-03-28", 1)).toBe("2026-03-29");
  expect(addDays("2026-03-29", 1)).toBe("2026-03-30");
  expect(addDays("2026-03-01", -1)).toBe("2026-02-28");
});
