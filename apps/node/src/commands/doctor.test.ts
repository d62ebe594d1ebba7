import { copyFileSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { demoResources } from "../demo/demo-resources.ts";
import { checkClock } from "../doctor/check-clock.ts";
import { examine } from "../doctor/examine.ts";
import { openStore } from "../store/open-store.ts";
import { runCareslot } from "../testing/run-careslot.ts";
import { temporaryFolder } from "../testing/temporary-folder.ts";

const folder = temporaryFolder();
const cwd = folder.path;
const now = new Date("2026-06-01T08:00:00Z");
beforeAll(async () => {
  using store = await openStore(urlOf("diary.db"));
  await store.appointments.importResources(
    demoResources(now).map((resource) => ({ resource, content: JSON.stringify(resource) })),
  );
  await store.appointments.recordAccess({
    recorded: "2026-06-01T07:00:00.000+00:00",
    interaction: "search-slot",
    outcome: 200,
    requestId: "00000000-0000-4000-8000-000000000000",
  });
  await store.appointments.sealAudit();
});
afterAll(() => folder[Symbol.dispose]());

describe("careslot doctor", () => {
  it("prints one verdict of each check, and ends with 0 where all is well", async () => {
    const { code, stdout, stderr } = await runCareslot(["doctor", "--json"], { cwd, env: given("diary.db") });
    expect([code, stderr]).toEqual([0, ""]);
    const verdicts = stdout
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line) as Readonly<Record<string, string>>);
    expect(verdicts.map(({ check, verdict }) => `${check} ${verdict}`)).toEqual([
      "settings note",
      "time zone well",
      "disk well",
      "engine well",
      "durability well",
      "schema well",
      "clock well",
      "versions well",
      "appointments well",
      "bookings well",
      "slots well",
      "requests well",
      "directory well",
      "audit well",
    ]);
  });

  it("ends with 1 and says what to do where something is wrong", async () => {
    change("orphan.db", "insert into booking values ('slot', 'nobody')");
    const { code, stdout, stderr } = await runCareslot(["doctor"], { cwd, env: given("orphan.db") });
    expect([code, stderr]).toEqual([1, "careslot: 1 check found a fault\n"]);
    expect(stdout).toMatch(/^FAULT {2}bookings {6}Slot\/slot: the appointment itself is not there; .*\n.*restore/m);
  });

  it.each<[string, string, string]>([
    ["a booking of nobody's", "insert into booking values ('slot', 'nobody')", "bookings"],
    ["a slot that cannot be read", "update slot set content = '' where id = (select min(id) from slot)", "slots"],
    ["a trail that was changed", "drop trigger audit_is_kept; update audit set outcome = 403", "audit"],
    ["a trail that cannot be read", "drop trigger audit_is_kept; update audit set entry = ''", "audit"],
    ["a later release's schema", "insert into __drizzle_migrations (hash, created_at) values ('x', 9e15)", "schema"],
    ["another schema", "update __drizzle_migrations set hash = 'x'", "schema"],
  ])("finds %s", async (_, statements, check) => {
    change("damaged.db", statements);
    expect(await faultsOf(given("damaged.db"))).toEqual([check]);
  });

  it("finds damaged pages", async () => {
    change("torn.db", "pragma journal_mode = delete");
    const bytes = readFileSync(join(cwd, "torn.db"));
    writeFileSync(join(cwd, "torn.db"), bytes.fill(7, bytes.length - 100_000, bytes.length - 50_000));
    expect(await faultsOf(given("torn.db"))).toContain("engine");
  });

  it("finds a file that is no database, and settings that serve would refuse", async () => {
    writeFileSync(join(cwd, "text.db"), "text".repeat(5_000));
    expect(await faultsOf({ DATABASE_URL: urlOf("text.db") })).toEqual(["settings", "database"]);
  });

  it("takes a database that is not there yet for what it is, and makes none", async () => {
    expect(await faultsOf(given("later.db"))).toEqual([]);
    expect(await faultsOf(given("later.db"))).toEqual([]);
  });

  it("finds a clock that went back behind what was written down, or before this release", () => {
    expect(checkClock(now, "2026-06-01T09:00:00.000+01:00").verdict).toBe("well");
    expect(checkClock(now, "2026-06-01T09:02:00.000+01:00").verdict).toBe("fault");
    expect(checkClock(new Date(0), undefined).verdict).toBe("fault");
  });
});

function urlOf(file: string): string {
  return `file:${join(cwd, file)}`;
}

function given(file: string): { readonly JWT_TRUST: string; readonly DATABASE_URL: string } {
  return { JWT_TRUST: "unsecured", DATABASE_URL: urlOf(file) };
}

/** A copy of the database that somebody changed by hand. */
function change(file: string, statements: string): void {
  copyFileSync(join(cwd, "diary.db"), join(cwd, file));
  using engine = new DatabaseSync(join(cwd, file));
  engine.exec(statements);
}

async function faultsOf(settings: Parameters<typeof examine>[0]): Promise<readonly string[]> {
  const verdicts = await Array.fromAsync(examine(settings, now));
  return verdicts.filter(({ verdict }) => verdict === "fault").map(({ check }) => check);
}
