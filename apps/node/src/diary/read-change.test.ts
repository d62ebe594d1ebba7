import { describe, expect, it } from "vitest";
import type { GivenFlags } from "./change.ts";
import { localRequest } from "./local-request.ts";
import { readChange } from "./read-change.ts";
import { readDays, readHours, readStretch } from "./read-text.ts";

const window = { schedule: "s", from: "2031-03-30", to: "2031-03-30" };
const pattern = { ...window, days: "mon", hours: "09:00-10:00", length: "20" };

describe("a change of the diary", () => {
  it.each<[string, GivenFlags, string]>([
    ["open", window, "the diary is changed by generate, block, release, cancel"],
    ["toString", window, "the diary is changed by generate, block, release, cancel"],
    ["block", { schedule: "s" }, "diary block needs --from"],
    ["block", { ...window, to: "" }, "diary block needs --to"],
    ["release", pattern, "diary release takes no --days"],
    ["cancel", {}, "diary cancel needs --appointment"],
    ["cancel", { appointment: "a", version: "1.5" }, "--version must be a whole number"],
    ["generate", { ...pattern, days: "fri-mon" }, "--days must look like mon-fri or mon,wed,sun"],
    ["generate", { ...pattern, hours: "9-5" }, "--hours must look like 09:00-12:30,14:00-17:00"],
    ["generate", { ...pattern, breaks: "noon" }, "--breaks must look like 09:00-12:30,14:00-17:00"],
    ["generate", { ...pattern, channel: "Fax" }, "--channel must be one of In-person, Telephone, Video"],
    ["generate", { ...pattern, length: "a while" }, "--length must be a whole number"],
    ["block", { ...window, to: "2031-03-29" }, "--to must be later than --from"],
    ["block", { ...window, from: "1 May" }, "--from must be a date or a local time: 2026-06-01 or 2026-06-01T09:00"],
    ["block", { ...window, to: "2031-02-30" }, "--to must be a date or a local time: 2026-06-01 or 2026-06-01T09:00"],
  ])("%s with %j is refused in one sentence", (name, flags, message) => {
    expect(() => readChange(name, flags)).toThrow(message);
  });

  it("is made by a user of an organisation, both well-formed (AUD-03)", () => {
    const now = new Date("2031-03-01T10:00:00Z");
    expect(localRequest("receptionist-1", "ZZ901", now)).toMatchObject({
      recorded: "2031-03-01T10:00:00.000+00:00",
      agent: { odsCode: "ZZ901", user: "receptionist-1" },
    });
    expect(() => localRequest("Uma Example", "ZZ901", now)).toThrow("--user must be a user name, without spaces");
    expect(() => localRequest("receptionist-1", "zz", now)).toThrow("--ods must be an ODS code");
  });
});

describe("what staff write", () => {
  it("names days of the week, one by one and from one to another", () => {
    expect(readDays("Mon-Wed, fri,sun")).toEqual([1, 2, 3, 5, 7]);
  });

  it("names hours of the day", () => {
    expect(readHours("09:00-12:30, 14:00-24:00", "hours")).toEqual([
      { from: "09:00", to: "12:30" },
      { from: "14:00", to: "24:00" },
    ]);
  });

  it.each([
    ["2026-06-01", "2026-06-02", "2026-05-31T23:00", "2026-06-02T23:00"],
    ["2026-06-01T09:00", "2026-06-01T12:00", "2026-06-01T08:00", "2026-06-01T11:00"],
    ["2026-03-29", "2026-03-29", "2026-03-29T00:00", "2026-03-29T23:00"],
    ["2026-10-25T01:00", "2026-10-25T01:30", "2026-10-25T00:00", "2026-10-25T01:30"],
  ])(
    "means from %s to %s by London's clocks, days included and an hour that comes twice in both",
    (from, to, low, high) => {
      const stretch = readStretch(from, to);
      expect([stretch.from, stretch.before]).toEqual([Date.parse(`${low}Z`), Date.parse(`${high}Z`)]);
    },
  );
});
