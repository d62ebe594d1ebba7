import { once } from "node:events";
import { statSync, writeFileSync } from "node:fs";
import { watch } from "node:fs/promises";
import { dirname, join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import type { Resource } from "@careslot/fhir";
import { afterAll, describe, expect, it } from "vitest";
import { demoResources } from "../demo/demo-resources.ts";
import { openStore } from "../store/open-store.ts";
import { runCareslot, startCareslot } from "../testing/run-careslot.ts";
import { temporaryFolder } from "../testing/temporary-folder.ts";

const folder = temporaryFolder();
afterAll(() => folder[Symbol.dispose]());
const cwd = folder.path;
const resources = demoResources(new Date("2026-06-01T06:00:00Z"));

describe("careslot import", () => {
  it("prints what it wrote by type, and no progress where there is no terminal", async () => {
    write("diary.json", resources);
    const args = ["import", "diary.json", "--database-url", "file:one/careslot.db"];
    const { code, stdout, stderr } = await runCareslot(args, { cwd });
    expect(stderr).toBe("");
    expect(stdout.split("\n").filter((line) => !line.endsWith(" Slot"))).toEqual([
      "3 Organization",
      "3 Location",
      "3 HealthcareService",
      "4 Practitioner",
      "4 PractitionerRole",
      "4 Schedule",
      "",
    ]);
    expect(code).toBe(0);
    expect(await slotsIn("one/careslot.db")).toBe(resources.filter(isSlot).length);
  });

  it("writes nothing when one of its files is bad, and names file, entry and element", async () => {
    write("good.json", resources);
    write(
      "bad.json",
      resources.filter(isSlot).map((slot, index) => (index === 7 ? { ...slot, start: "soon" } : slot)),
    );
    const env = { DATABASE_URL: "file:two/careslot.db" };
    const { code, stdout, stderr } = await runCareslot(["import", "good.json", "bad.json"], { cwd, env });
    expect(stdout).toBe("");
    expect(stderr).toMatch(/^careslot: nothing was imported\nbad\.json, Bundle\.entry\[7\]: Slot\.start: .*\n/);
    expect(code).toBe(1);
    expect(await slotsIn("two/careslot.db")).toBe(0);
  });

  it("leaves nothing behind when it is killed in the middle of writing, and shows nobody a part of it", async () => {
    const database = join(cwd, "three/careslot.db");
    await openStore(`file:${database}`).then((store) => store[Symbol.dispose]());
    using hold = new DatabaseSync(database);
    // The last slot keeps the database busy for ever, so that the import cannot get past it.
    const forever = "with recursive n(i) as (select 1 union all select i + 1 from n) select max(i) from n";
    hold.exec(`create trigger stop after insert on slot when new.id = 'zz' begin select (${forever}); end`);
    const slot = { ...resources.find(isSlot), comment: "long ".repeat(1000) };
    const ids = [...Array.from({ length: 6000 }, (_, index) => `slot-${index}`), "zz"];
    const lines = [...resources.filter((resource) => !isSlot(resource)), ...ids.map((id) => ({ ...slot, id }))];
    writeFileSync(join(cwd, "many.ndjson"), lines.map((resource) => JSON.stringify(resource)).join("\n"));
    const importing = startCareslot(["import", "many.ndjson", `--database-url=file:${database}`], { cwd });
    try {
      await grown(`${database}-wal`, 2_000_000);
      expect(hold.prepare("select count(*) as slots from slot").get()).toEqual({ slots: 0 });
    } finally {
      importing.kill("SIGKILL");
    }
    await once(importing, "close");
    expect(importing.signalCode).toBe("SIGKILL");
    expect(await slotsIn("three/careslot.db")).toBe(0);
    hold.exec("drop trigger stop");
    expect(await runCareslot(["import", "many.ndjson", `--database-url=file:${database}`], { cwd })).toMatchObject({
      code: 0,
      stderr: "",
    });
    expect(await slotsIn("three/careslot.db")).toBe(ids.length);
  });
});

/** Resolves once a file has come to a size, in bytes. */
async function grown(file: string, size: number): Promise<void> {
  for await (const _ of watch(dirname(file))) {
    if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) >= size) return;
  }
}

function write(name: string, all: readonly Resource[]): void {
  const bundle = { resourceType: "Bundle", type: "collection", entry: all.map((resource) => ({ resource })) };
  writeFileSync(join(cwd, name), JSON.stringify(bundle));
}

function isSlot({ resourceType }: Resource): boolean {
  return resourceType === "Slot";
}

async function slotsIn(database: string): Promise<number> {
  using store = await openStore(`file:${join(cwd, database)}`);
  const found = await store.appointments.searchSlots({ statuses: [], limit: 1 });
  return found.ok ? found.total : NaN;
}
