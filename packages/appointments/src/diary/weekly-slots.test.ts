import { describe, expect, it } from "vitest";
import { patternFault, type WeeklyPattern } from "./weekly-pattern.ts";
import { weeklySlots } from "./weekly-slots.ts";

const monday: WeeklyPattern = {
  from: "2026-06-01",
  to: "2026-06-01",
  days: [1],
  hours: [{ from: "09:00", to: "10:00" }],
  slotLength: 20,
};

/** Every day and night of a range in which London's clocks change. */
const nights = (from: string, to: string, hours: WeeklyPattern["hours"], slotLength: number): WeeklyPattern => ({
  from,
  to,
  days: [1, 2, 3, 4, 5, 6, 7],
  hours,
  slotLength,
});

function starts(pattern: WeeklyPattern): readonly string[] {
  return weeklySlots(pattern).map(({ start }) => new Date(start).toISOString().slice(0, 16));
}

describe("the slots of a weekly pattern", () => {
  it("fill the hours of its days, and no others", () => {
    const found = starts({ ...monday, from: "2026-05-30", to: "2026-06-09", days: [1, 2] });
    expect(found).toEqual(
      ["01", "02", "08", "09"].flatMap((day) => ["08:00", "08:20", "08:40"].map((time) => `2026-06-${day}T${time}`)),
    );
    expect(weeklySlots(monday).map(({ start, end }) => end - start)).toEqual([1_200_000, 1_200_000, 1_200_000]);
  });

  it("leave out breaks, what is too short for a slot, and go on where a break ends", () => {
    const hours = [
      { from: "14:00", to: "14:45" },
      { from: "09:00", to: "10:30" },
    ];
    const breaks = [
      { from: "09:25", to: "09:35" },
      { from: "10:10", to: "11:00" },
    ];
    expect(starts({ ...monday, hours, breaks })).toEqual(
      ["08:00", "08:35", "13:00", "13:20"].map((time) => `2026-06-01T${time}`),
    );
  });

  it("stay at nine by London's clocks when these change", () => {
    const hours = [{ from: "09:00", to: "10:00" }];
    expect(starts(nights("2026-03-28", "2026-03-30", hours, 60))).toEqual([
      "2026-03-28T09:00",
      "2026-03-29T08:00",
      "2026-03-30T08:00",
    ]);
    expect(starts(nights("2026-10-24", "2026-10-26", hours, 60))).toEqual([
      "2026-10-24T08:00",
      "2026-10-25T09:00",
      "2026-10-26T09:00",
    ]);
  });

  it("leave out the hour that March leaves out", () => {
    expect(starts(nights("2026-03-29", "2026-03-29", [{ from: "00:00", to: "03:00" }], 30))).toEqual(
      ["00:00", "00:30", "01:00", "01:30"].map((time) => `2026-03-29T${time}`),
    );
  });

  it("are offered once, not twice, in the hour that October repeats", () => {
    expect(starts(nights("2026-10-25", "2026-10-25", [{ from: "00:30", to: "02:30" }], 30))).toEqual([
      "2026-10-24T23:30",
      "2026-10-25T00:00",
      "2026-10-25T00:30",
      "2026-10-25T02:00",
    ]);
  });

  it.each([7, 20, 45, 50, 90, 1440])("never overlap, at %i minutes, in a week of either change", (slotLength) => {
    const hours = [
      { from: "00:00", to: "24:00" },
      { from: "08:05", to: "09:00" },
    ];
    for (const [from, to] of [
      ["2026-03-26", "2026-04-01"],
      ["2026-10-22", "2026-10-28"],
    ] as const) {
      const slots = weeklySlots(nights(from, to, hours, slotLength));
      expect(slots.length).toBeGreaterThan(5);
      for (const [index, { start }] of slots.slice(1).entries()) {
        expect(start).toBeGreaterThanOrEqual(slots[index]?.end ?? Infinity);
      }
    }
  });
});

describe("a weekly pattern", () => {
  it.each<[Partial<WeeklyPattern>, string | undefined]>([
    [{}, undefined],
    [{ from: "2026-02-30" }, "date-invalid"],
    [{ to: "1 June" }, "date-invalid"],
    [{ to: "2026-05-31" }, "range-reversed"],
    [{ to: "2027-06-01" }, undefined],
    [{ to: "2027-06-02" }, "range-too-long"],
    [{ days: [] }, "day-invalid"],
    [{ days: [0] }, "day-invalid"],
    [{ hours: [] }, "hours-invalid"],
    [{ hours: [{ from: "22:00", to: "06:00" }] }, "hours-invalid"],
    [{ hours: [{ from: "9:00", to: "10:00" }] }, "hours-invalid"],
    [{ hours: [{ from: "23:00", to: "24:00" }] }, undefined],
    [{ hours: [{ from: "23:00", to: "24:30" }] }, "hours-invalid"],
    [{ breaks: [{ from: "10:00", to: "10:00" }] }, "hours-invalid"],
    [{ slotLength: 0 }, "slot-length-invalid"],
    [{ slotLength: 12.5 }, "slot-length-invalid"],
  ])("with %j has the fault %s", (change, fault) => {
    expect(patternFault({ ...monday, ...change })).toBe(fault);
  });
});
