import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openStore } from "../store/open-store.ts";
import { runCareslot } from "../testing/run-careslot.ts";
import { temporaryFolder } from "../testing/temporary-folder.ts";

const folder = temporaryFolder();
const cwd = folder.path;
const database = `file:${join(cwd, "diary.db")}`;
const morning = ["--from=2031-03-31", "--to=2031-03-31", "--days=mon", "--hours=09:00-10:00", "--length=20"];
const schedule = { resourceType: "Schedule", id: "s", actor: [{ reference: "HealthcareService/1" }] };

beforeAll(async () => {
  using store = await openStore(database);
  await store.appointments.importResources([{ resource: schedule, content: JSON.stringify(schedule) }]);
});
afterAll(() => folder[Symbol.dispose]());

describe("careslot diary", () => {
  it("changes the diary, not in a dry run, and says in the audit trail who did (AUD-01, AUD-03)", async () => {
    const stdout = "3 slots added\n";
    expect(await diary("generate", "--schedule=s", ...morning, "--dry-run")).toEqual({
      code: 0,
      stdout: `dry run, nothing is changed: ${stdout}`,
      stderr: "",
    });
    expect(await diary("generate", "--schedule=s", ...morning)).toEqual({ code: 0, stdout, stderr: "" });
    using store = await openStore(database);
    const agent = { odsCode: "ZZ901", organisation: "ZZ901", device: "careslot command line", user: "receptionist-1" };
    expect(await store.appointments.auditTrail(0, 10)).toMatchObject([
      { entry: { interaction: "generate-slots", agent, diary: { scheduleId: "s" } } },
    ]);
  });

  it.each([
    [["block", "release"], "the diary is changed in one way at a time"],
    [["block", "--schedule=none", "--from=2031-03-30", "--to=2031-03-30"], "there is no such schedule"],
  ])("refuses %j in one sentence", async (args, message) => {
    expect(await diary(...args)).toEqual({ code: 1, stdout: "", stderr: `careslot: ${message}\n` });
  });
});

function diary(...args: readonly string[]) {
  const staff = ["--user=receptionist-1", "--ods=ZZ901"];
  return runCareslot(["diary", ...args, ...staff, `--database-url=${database}`], { cwd });
}
