import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { ImportEntry } from "@careslot/appointments";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openStore } from "../store/open-store.ts";
import { runCareslot } from "../testing/run-careslot.ts";
import { temporaryFolder } from "../testing/temporary-folder.ts";

const folder = temporaryFolder();
const cwd = folder.path;
const database = `file:${join(cwd, "report.db")}`;
const week = ["--from=2031-05-01", "--to=2031-05-07"];

/** Two slots of one service on 1 May 2031; one of them is booked on 30 April, the other on 1 May. */
beforeAll(async () => {
  writeFileSync(
    join(cwd, "referrals.csv"),
    "service,date,referrals\r\n2000000001,2031-05-01,4\r\n2000000001,2031-05-02,1\r\n",
  );
  using store = await openStore(database);
  const { appointments } = store;
  await appointments.importResources([
    entry({ resourceType: "Schedule", id: "s", actor: [{ reference: "HealthcareService/2000000001" }] }),
    slot("1", "2031-05-01T09:00:00Z", "2031-05-01T09:15:00Z"),
    slot("2", "2031-05-01T10:00:00Z", "2031-05-01T10:15:00Z"),
  ]);
  for (const [id, recorded] of [
    ["1", "2031-04-30T10:00:00.000+00:00"],
    ["2", "2031-05-01T09:30:00.000+00:00"],
  ] as const) {
    const [held] = await appointments.findSlots({ id });
    if (held === undefined) throw new TypeError(`Slot ${id} is not there.`);
    const version = { id, versionId: 1, status: "booked", lastUpdated: recorded, content: "{}" } as const;
    const audit = { recorded, interaction: "create-appointment", outcome: 201, requestId: "r" } as const;
    await appointments.book({ version, slot: held, nhsNumber: "9000000009", audit });
  }
});
afterAll(() => folder[Symbol.dispose]());

describe("careslot report", () => {
  it("prints a table with totals (REP-01)", async () => {
    expect(await report("rep-prov-01", ...week)).toEqual({
      code: 0,
      stderr: "",
      stdout: [
        "rep-prov-01, 2031-05-01 to 2031-05-07 by the date of booking",
        "",
        "service     date        booked",
        "2000000001  2031-05-01       1",
        "2000000001  total            1",
        "total       total            1",
        "",
      ].join("\n"),
    });
  });

  it("prints CSV, by the date of the appointment and against a file of referrals (REP-02)", async () => {
    const { stdout } = await report(
      "rep-prov-02",
      ...week,
      "--by=appointment",
      "--referrals=referrals.csv",
      "--format=csv",
    );
    expect(stdout.split("\n")).toEqual([
      "service,date,referrals,booked,utilisationPercent",
      "2000000001,2031-05-01,4,2,50",
      "2000000001,2031-05-02,1,0,0",
      "2000000001,total,5,2,40",
      "total,total,5,2,40",
      "",
    ]);
  });

  it("prints JSON, and leaves a percentage of nothing out of the CSV (REP-03, REP-05)", async () => {
    const { stdout } = await report("rep-prov-03", ...week, "--format=json");
    const figures = { slots: 2, booked: 2, unbooked: 0, utilisationPercent: 100 };
    expect(JSON.parse(stdout)).toMatchObject({
      rows: [{ serviceId: "2000000001", date: "2031-05-01", figures }],
      total: figures,
    });
    const empty = await report("rep-prov-05", "--from=2031-06-01", "--to=2031-06-01", "--format=csv");
    expect(empty.stdout).toBe("service,date,booked,cancelled,cancelledPercent\ntotal,total,0,0,\n");
  });

  it.each([
    [["rep-prov-06", ...week], /^careslot: the report must be one of rep-prov-01, .*\n$/],
    [["rep-prov-01", ...week, "--by=day"], /^careslot: --by must be one of booked, appointment\n$/],
    [["rep-prov-01", ...week, "--format=xml"], /^careslot: --format must be one of table, csv, json\n$/],
    [["rep-prov-04", ...week], /^careslot: this report needs --referrals: .*\n$/],
    [["rep-prov-01", "--from=2031-05-01", "--to=2030-05-01"], /^careslot: --to must not be earlier than --from\n$/],
  ])("refuses %j in one sentence", async (args, message) => {
    expect(await report(...args)).toEqual({ code: 1, stdout: "", stderr: expect.stringMatching(message) });
  });
});

function report(...args: readonly string[]) {
  return runCareslot(["report", `--database-url=${database}`, ...args], { cwd });
}

function entry(resource: ImportEntry["resource"]): ImportEntry {
  return { resource, content: JSON.stringify(resource) };
}

function slot(id: string, start: string, end: string): ImportEntry {
  return entry({ resourceType: "Slot", id, schedule: { reference: "Schedule/s" }, status: "free", start, end });
}
