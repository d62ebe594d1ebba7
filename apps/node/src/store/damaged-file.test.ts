import { createHash } from "node:crypto";
import { closeSync, openSync, readFileSync, truncateSync, writeFileSync, writeSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterAll, beforeEach, expect, it } from "vitest";
import { demoResources } from "../demo/demo-resources.ts";
import { importDemo } from "../demo/import-demo.ts";
import { startServer } from "../server/start-server.ts";
import { readSettings } from "../settings/read-settings.ts";
import { bookingOf, read, send } from "../testing/change.ts";
import { runCareslot } from "../testing/run-careslot.ts";
import { temporaryFolder } from "../testing/temporary-folder.ts";
import { openStore } from "./open-store.ts";

const folder = temporaryFolder();
afterAll(() => folder[Symbol.dispose]());
const file = join(folder.path, "careslot.db");
const url = `file:${file}`;
const now = new Date();
beforeEach(async () => {
  writeFileSync(file, "");
  using store = await openStore(url);
  await importDemo(store.appointments, now);
});

it.each<[string, RegExp, () => void]>([
  [
    "is no database",
    /file is not a database/,
    () => writeFileSync(file, "Booked: Monday, nine o'clock.\n".repeat(500)),
  ],
  ["has lost its end", /database disk image is malformed/, () => truncateSync(file, 20_480)],
])("refuses to start on a file that %s, says what to do, and leaves it as it is", async (_, why, damage) => {
  damage();
  const before = digest();
  const { code, stdout, stderr } = await runCareslot(["serve", "--port=0"], {
    cwd: folder.path,
    env: { JWT_TRUST: "unsecured", DATABASE_URL: url },
  });
  expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
  expect(stderr).toMatch(/^careslot: the database that DATABASE_URL names cannot be used: [^\n]*\n$/);
  expect(stderr).toMatch(why);
  expect(stderr).toContain(`(${url}). Nothing in it was changed: put a backup in its place`);
  expect(digest()).toBe(before);
});

it("answers 500 where it comes upon damage, changes nothing there, and goes on with the rest (BOOK-37, ERR-01)", async () => {
  const [slot] = demoResources(now)
    .filter(({ resourceType }) => resourceType === "Slot")
    .slice(-1);
  if (slot === undefined) throw new TypeError("The demonstration has slots.");
  damageTable("slot");
  using store = await openStore(url);
  await using server = await startServer(readSettings({ JWT_TRUST: "unsecured", PORT: "0" }), store.appointments);
  const searched = await read(server, "/Slot", "organization/slot.read");
  const booked = await send(server, bookingOf(slot));
  for (const { status, text } of [searched, booked]) {
    expect(status).toBe(500);
    expect(JSON.parse(text)).toMatchObject({ resourceType: "OperationOutcome", issue: [{ code: "exception" }] });
    expect(text).not.toMatch(/malformed|slot /);
  }
  expect((await read(server, "/Appointment/unknown")).status).toBe(404);
  expect(await store.appointments.listVersions({ id: "", versionId: 0 }, 10)).toEqual([]);
  await store.appointments.sealAudit();
  expect(await store.appointments.verifyAudit()).toMatchObject({ ok: true });
});

function digest(): string {
  return createHash("sha256").update(readFileSync(file)).digest("hex");
}

/** Overwrites the page of the file that a table begins with. */
function damageTable(name: string): void {
  const engine = new DatabaseSync(file);
  const page = engine.prepare("select rootpage from sqlite_schema where name = ?").get(name)?.["rootpage"];
  const size = engine.prepare("PRAGMA page_size").get()?.["page_size"];
  engine.close();
  const opened = openSync(file, "r+");
  writeSync(opened, Buffer.alloc(Number(size), 0xff), 0, Number(size), (Number(page) - 1) * Number(size));
  closeSync(opened);
}
