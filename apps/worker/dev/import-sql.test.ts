import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Resource } from "@careslot/fhir";
import { expect, it } from "vitest";
import { migrate, withLocalDiary } from "./local-diary.ts";
import { runScript } from "./testing/run-script.ts";
import { temporaryFolder } from "./testing/temporary-folder.ts";
import { runWrangler } from "./wrangler.ts";

const service: Resource = {
  resourceType: "HealthcareService",
  id: "2000000009",
  identifier: [{ system: "https://fhir.nhs.uk/Id/dos-service-id", value: "2000000009" }],
  name: "St Bride's; is it open? -- yes\n'it' is",
};
const schedule: Resource = {
  resourceType: "Schedule",
  id: "diary",
  identifier: [{ system: "https://tools.ietf.org/html/rfc4122", value: "3f0a5a52-5f6c-4d53-8c5e-5c8f0f2f5a01" }],
  actor: [{ reference: "HealthcareService/2000000009" }],
};
const slot: Resource = {
  resourceType: "Slot",
  id: "slot",
  identifier: [{ system: "https://tools.ietf.org/html/rfc4122", value: "it's ?" }],
  schedule: { reference: "Schedule/diary" },
  status: "free",
  start: "2026-06-01T09:00:00+00:00",
  end: "2026-06-01T09:15:00+00:00",
};

it("prints SQL that wrangler brings into D1, as often as one likes", async () => {
  using folder = temporaryFolder();
  const state = join(folder.path, "state");
  writeFileSync(
    join(folder.path, "diary.ndjson"),
    [service, schedule, slot].map((each) => JSON.stringify(each)).join("\n"),
  );
  const printed = await runScript("import-sql.ts", ["diary.ndjson"], { cwd: folder.path });
  expect(printed).toMatchObject({ code: 0, stderr: "1 HealthcareService\n1 Schedule\n1 Slot\n" });
  const file = join(folder.path, "import.sql");
  writeFileSync(file, printed.stdout + printed.stdout);
  await migrate(state);
  await runWrangler("d1", "execute", "DB", "--local", `--persist-to=${state}`, `--file=${file}`);
  const found = await withLocalDiary(state, async (diary) => [
    await diary.searchSlots({ service: { value: "2000000009" }, statuses: ["free"], limit: 10 }),
    await diary.findSlots({ identifier: { system: "https://tools.ietf.org/html/rfc4122", value: "it's ?" } }),
    await diary.readDirectory("HealthcareService", ["2000000009"]),
  ]);
  expect(found).toMatchObject([
    { ok: true, total: 1, slots: [{ id: "slot", content: JSON.stringify(slot) }] },
    [{ id: "slot", scheduleId: "diary" }],
    [{ content: JSON.stringify(service) }],
  ]);
});

it("writes a file of SQL for each shard, and puts a service and its slots into one of them", async () => {
  using folder = temporaryFolder();
  writeFileSync(
    join(folder.path, "diary.ndjson"),
    [service, schedule, slot].map((each) => JSON.stringify(each)).join("\n"),
  );
  writeFileSync(join(folder.path, "placement.json"), '{"2000000009":"KENT"}');
  const divide = (...args: readonly string[]) =>
    runScript("import-sql.ts", ["--shards=EAST,KENT", ...args, "diary.ndjson"], { cwd: folder.path });
  const printed = await divide("--placement=placement.json", "--out=sql");
  expect(printed).toMatchObject({ code: 0, stdout: "sql/EAST.sql\nsql/KENT.sql\n" });
  const [east, kent] = ["EAST", "KENT"].map((name) => readFileSync(join(folder.path, "sql", `${name}.sql`), "utf8"));
  expect(east?.trim()).toBe("");
  expect(kent).toMatch(/insert into "slot" .*'diary'/);
  expect(kent).not.toMatch(/^select/m);
  writeFileSync(join(folder.path, "placement.json"), '{"2000000009":"WEST"}');
  expect(await divide("--placement=placement.json")).toMatchObject({
    code: 1,
    stderr: "import-sql: placement.json must hold names of shards by ids of services.\n",
  });
});

it("prints nothing for files that cannot be imported, and says why", async () => {
  using folder = temporaryFolder();
  writeFileSync(join(folder.path, "slot.json"), JSON.stringify(slot));
  const { code, stdout, stderr } = await runScript("import-sql.ts", ["slot.json"], { cwd: folder.path });
  expect([code, stdout]).toEqual([1, ""]);
  expect(stderr).toMatch(/^import-sql: nothing was imported\nslot\.json: Slot\.schedule\.reference: /);
});

it("refuses a resource that is longer than a statement of D1 may be", async () => {
  using folder = temporaryFolder();
  const long = { ...service, comment: "long ".repeat(20_000) };
  writeFileSync(join(folder.path, "service.json"), JSON.stringify(long));
  const { code, stdout, stderr } = await runScript("import-sql.ts", ["service.json"], { cwd: folder.path });
  expect([code, stdout]).toEqual([1, ""]);
  expect(stderr).toMatch(/HealthcareService\/2000000009 is too long: D1 takes no statement of more than 100000 bytes/);
});
