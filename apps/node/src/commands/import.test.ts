import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Resource } from "@careslot/fhir";
import { afterAll, describe, expect, it } from "vitest";
import { demoResources } from "../demo/demo-resources.ts";
import { openStore } from "../store/open-store.ts";
import { runCareslot } from "../testing/run-careslot.ts";
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
});

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
