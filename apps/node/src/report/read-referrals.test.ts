import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { temporaryFolder } from "../testing/temporary-folder.ts";
import { readReferrals } from "./read-referrals.ts";

const folder = temporaryFolder();
afterAll(() => folder[Symbol.dispose]());

function read(text: string) {
  const path = join(folder.path, "referrals");
  writeFileSync(path, text);
  return readReferrals(path);
}

describe("counts of referrals", () => {
  const counts = [
    { serviceId: "2000000001", date: "2031-05-01", referrals: 4 },
    { serviceId: "a-b.c", date: "2031-05-02", referrals: 0 },
  ];

  it("are read from CSV (REP-06)", async () => {
    const text = "\uFEFFservice,date,referrals\r\n2000000001,2031-05-01,4\na-b.c,2031-05-02,0\n\n";
    expect(await read(text)).toEqual(counts);
    expect(await read("service,date,referrals")).toEqual([]);
  });

  it("are read from JSON (REP-06)", async () => {
    const entries = counts.map(({ serviceId, ...others }) => ({ service: serviceId, ...others }));
    expect(await read(JSON.stringify(entries, null, 2))).toEqual(counts);
  });

  it.each([
    ["2000000001,2031-05-01,4", "must start with the line service,date,referrals, or be a JSON array"],
    ["service,date,referrals\n=1+1,2031-05-01,4", "entry 1 needs"],
    ["service,date,referrals\na,2031-05-01,1\na,2031-02-30,4", "entry 2 needs"],
    ["service,date,referrals\na,2031-05,4", "entry 1 needs"],
    ["service,date,referrals\na,2031-05-01,-4", "entry 1 needs"],
    ["service,date,referrals\na,2031-05-01", "entry 1 needs"],
    ["service,date,referrals\na,2031-05-01,4,Uma", "entry 1 needs"],
    ["[null]", "entry 1 needs"],
    ['[{"service":"a","date":"2031-05-01","referrals":4.5}]', "entry 1 needs"],
    ["[", "is no JSON"],
    [`[${" ".repeat(10_000_000)}]`, "has more than 10 MB"],
  ])("are refused where they are none: %.60j", async (text, message) => {
    await expect(read(text)).rejects.toThrow(message);
  });

  it("are refused where there is no such file", async () => {
    await expect(readReferrals(join(folder.path, "nowhere.csv"))).rejects.toThrow("cannot be read: ENOENT");
  });
});
