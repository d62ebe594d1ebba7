import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createAppointments } from "../create-appointments.ts";
import { openSqlite } from "../sqlite/index.ts";
import { checkIntegrity } from "./check-integrity.ts";
import type { IntegrityResult } from "./integrity-result.ts";
import { usedDiary } from "./testing/used-diary.ts";

let folder: string;
let inUse: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "careslot-integrity-"));
  inUse = join(folder, "in-use.db");
  const { database, close } = await openSqlite(inUse);
  await usedDiary(createAppointments(database), 300);
  close();
});
afterAll(() => rmSync(folder, { recursive: true }));

/** A database in use, and somebody who changes it behind the store's back. */
async function damaged(...statements: readonly string[]): Promise<readonly IntegrityResult[]> {
  const file = join(folder, "damaged.db");
  copyFileSync(inUse, file);
  const intruder = new DatabaseSync(file);
  for (const table of ["appointment_version", "audit", "audit_seal"]) {
    intruder.exec(`drop trigger ${table}_is_kept; drop trigger ${table}_stays`);
  }
  for (const statement of statements) intruder.exec(statement);
  intruder.close();
  const { database, close } = await openSqlite(file);
  const results = await Array.fromAsync(checkIntegrity(database));
  close();
  return results;
}

describe("the integrity of a database", () => {
  it("is whole after bookings, cancellations and blocked slots, page after page", async () => {
    expect(await damaged()).toEqual([
      { check: "versions", rows: 400, faults: 0, first: [] },
      { check: "appointments", rows: 300, faults: 0, first: [] },
      { check: "bookings", rows: 200, faults: 0, first: [] },
      { check: "slots", rows: 320, faults: 0, first: [], busyUnbooked: 1 },
      { check: "requests", rows: 400, faults: 0, first: [] },
      { check: "directory", rows: 2, faults: 0, first: [] },
      { check: "audit", rows: 400, faults: 0, first: [] },
    ]);
  });

  it.each<[string, string, readonly string[], readonly string[]]>([
    [
      "a version that is gone",
      "versions",
      ["delete from appointment_version where id = 'a001' and version_id = 1"],
      ["version-gap Appointment/a001/_history/2"],
    ],
    [
      "a version that follows none",
      "versions",
      ["update appointment_version set follows = 0 where id = 'a001' and version_id = 2"],
      ["version-gap Appointment/a001/_history/2"],
    ],
    [
      "a version that is no JSON",
      "versions",
      ["update appointment_version set content = '{' where id = 'a003'"],
      ["unreadable Appointment/a003/_history/1"],
    ],
    [
      "a version that is another appointment's",
      "versions",
      ["update appointment_version set content = json_set(content, '$.id', 'z') where id = 'a003'"],
      ["unreadable Appointment/a003/_history/1"],
    ],
    [
      "a version that says it is another one",
      "versions",
      ["update appointment_version set content = json_set(content, '$.meta.versionId', '9') where id = 'a003'"],
      ["version-differs Appointment/a003/_history/1"],
    ],
    [
      "a status that its resource does not have",
      "versions",
      ["update appointment_version set content = json_set(content, '$.status', 'proposed') where id = 'a003'"],
      ["status-differs Appointment/a003/_history/1"],
    ],
    [
      "a booked appointment whose booking is gone",
      "versions",
      ["delete from booking where appointment_id = 'a003'"],
      ["booking-missing Appointment/a003"],
    ],
    [
      "a cancelled appointment that still holds its slot",
      "versions",
      ["insert into booking (slot_id, appointment_id) values ('slot-2', 'a001')"],
      ["booking-left Appointment/a001"],
    ],
    [
      "a booking that moved to another slot",
      "versions",
      ["update booking set slot_id = 'slot-319' where appointment_id = 'a003'"],
      ["slot-differs Appointment/a003"],
    ],
    [
      "versions without their appointment",
      "versions",
      ["delete from appointment where id = 'a001'"],
      ["appointment-missing Appointment/a001"],
    ],
    [
      "an appointment without versions",
      "appointments",
      ["delete from appointment_version where id = 'a003'"],
      ["version-missing Appointment/a003"],
    ],
    [
      "a booking of no appointment",
      "bookings",
      ["insert into booking (slot_id, appointment_id) values ('slot-320', 'z')"],
      ["appointment-missing Slot/slot-320"],
    ],
    ["a booked slot that is gone", "bookings", ["delete from slot where id = 'slot-4'"], ["slot-missing Slot/slot-4"]],
    [
      "a booked slot that is offered",
      "bookings",
      ["update slot set status = 'free', content = json_set(content, '$.status', 'free') where id = 'slot-4'"],
      ["slot-not-busy Slot/slot-4"],
    ],
    [
      "a slot whose resource tells another status",
      "slots",
      ["update slot set content = json_set(content, '$.status', 'free') where id = 'slot-4'"],
      ["status-differs Slot/slot-4"],
    ],
    [
      "a slot whose resource tells another time",
      "slots",
      ["update slot set start = start + 1 where id = 'slot-4'"],
      ["times-differ Slot/slot-4"],
    ],
    [
      "a slot that is no JSON",
      "slots",
      ["update slot set content = '' where id = 'slot-4'"],
      ["unreadable Slot/slot-4"],
    ],
    [
      "a request whose result is gone",
      "requests",
      ["update request set version_id = 7 where request_id = 'book-3'"],
      ["result-missing Appointment/a003/_history/7"],
    ],
    [
      "a resource of the directory that is another one",
      "directory",
      ["update directory set id = 'other' where type = 'Schedule'"],
      ["unreadable Schedule/other"],
    ],
    ["an audit entry that is gone", "audit", ["delete from audit where sequence = 5"], ["audit-missing 5"]],
    [
      "an audit entry that was changed",
      "audit",
      ["update audit set outcome = 200 where sequence = 1"],
      ["audit-changed 1"],
    ],
  ])("is broken by %s", async (_, check, statements, faults) => {
    const result = (await damaged(...statements)).find((each) => each.check === check);
    expect(result?.first.map(({ kind, at }) => `${kind} ${at}`)).toEqual(faults);
    expect(result?.faults).toBe(faults.length);
  });

  it("tells the first twenty of many faults, and counts them all", async () => {
    const [versions] = await damaged("delete from booking");
    expect(versions).toMatchObject({ faults: 200 });
    expect(versions?.first).toHaveLength(20);
  });
});
