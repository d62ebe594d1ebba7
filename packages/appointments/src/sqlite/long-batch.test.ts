import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import type { ImportEntry } from "../appointments.ts";
import { auditEntry, sampleDiary, slotEntry } from "../contract/sample-diary.ts";
import { createAppointments } from "../create-appointments.ts";
import { openSqlite } from "./open-sqlite.ts";

const folder = mkdtempSync(join(tmpdir(), "careslot-long-"));
afterAll(() => rmSync(folder, { recursive: true }));

async function open(name: string) {
  const { database, close } = await openSqlite(join(folder, name));
  return { appointments: createAppointments(database), close };
}

it("lets others read and write while a long import comes in, and shows them all of it at once", async () => {
  const [importing, serving] = [await open("shared.db"), await open("shared.db")];
  async function* slowly(): AsyncGenerator<ImportEntry, void> {
    yield* sampleDiary(1300);
    await serving.appointments.recordAccess(auditEntry(200));
    expect(await serving.appointments.isEmpty()).toBe(true);
    yield slotEntry(1301);
  }
  await importing.appointments.importResources(slowly());
  expect((await serving.appointments.listSlots("", 2000)).length).toBe(1301);
  expect(await serving.appointments.auditTrail(0, 10)).toHaveLength(1);
  importing.close();
  serving.close();
});
