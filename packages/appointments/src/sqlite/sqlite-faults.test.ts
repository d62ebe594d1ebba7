import { copyFileSync, mkdtempSync, renameSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { sql } from "drizzle-orm";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { bookingOf, load, sampleDiary, statuses, version } from "../contract/sample-diary.ts";
import { createAppointments } from "../create-appointments.ts";
import { openSqlite } from "./open-sqlite.ts";

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "careslot-faults-"));
  file = join(folder, "diary.db");
});
afterEach(() => rmSync(folder, { recursive: true }));

async function open(patience = 100) {
  const { database, close } = await openSqlite(file, { patience });
  const appointments = createAppointments(database);
  if (await appointments.isEmpty()) await appointments.importResources(sampleDiary(4));
  const pragma = async (text: string): Promise<unknown> => (await database.values(sql.raw(`PRAGMA ${text}`)))[0]?.[0];
  return { appointments, pragma, [Symbol.dispose]: close };
}

it("is asked to make every commit durable", async () => {
  using store = await open();
  expect([await store.pragma("journal_mode"), await store.pragma("synchronous")]).toEqual(["wal", 2]);
});

describe("a disk without room", () => {
  it("refuses all that wait as one, stores nothing of it, and takes the same request once there is room", async () => {
    using store = await open();
    const { appointments, pragma } = store;
    const slots = await Promise.all([1, 2, 3].map((number) => load(appointments, number)));
    const bookings = slots.map((slot, index) => {
      const booking = bookingOf(slot, `a-${index}`, `request-${index}`);
      // So much that it fits on no page that is there already.
      return { ...booking, version: { ...booking.version, content: JSON.stringify("x".repeat(9_000)) } };
    });
    await pragma(`max_page_count = ${String(await pragma("page_count"))}`);
    const failures = await Promise.allSettled(bookings.map((booking) => appointments.book(booking)));
    for (const failure of failures) {
      expect(failure).toMatchObject({ reason: { message: "database or disk is full", fault: "full", passing: true } });
    }
    expect(await statuses(appointments)).toEqual(["free", "free", "free", "free"]);
    expect(await appointments.auditTrail(0, 10)).toEqual([]);
    expect(await appointments.read("a-0")).toBeUndefined();

    await pragma("max_page_count = 100000");
    const again = await Promise.all(bookings.map((booking) => appointments.book(booking)));
    expect(again).toEqual([{ ok: true }, { ok: true }, { ok: true }]);
    expect(await statuses(appointments)).toEqual(["busy", "busy", "busy", "free"]);
    await appointments.sealAudit();
    expect(await appointments.verifyAudit()).toMatchObject({ ok: true, sealed: 3 });
  });
});

describe("a file that may not be written to", () => {
  it("is read all the same, and written to once it may be", async () => {
    using store = await open();
    const { appointments, pragma } = store;
    const booking = bookingOf(await load(appointments, 1), "a");
    await pragma("query_only = on");
    await expect(appointments.book(booking)).rejects.toMatchObject({ fault: "read-only", passing: false });
    expect(await statuses(appointments)).toEqual(["free", "free", "free", "free"]);
    await pragma("query_only = off");
    expect(await appointments.book(booking)).toEqual({ ok: true });
  });
});

describe("a file that another process holds", () => {
  it("keeps writes waiting, and nothing else", async () => {
    using store = await open(5_000);
    const { appointments } = store;
    const booking = bookingOf(await load(appointments, 1), "a");
    using other = holder();
    const booked = appointments.book(booking);
    // The engine itself waits in the middle of the event loop.
    expect(await store.pragma("busy_timeout")).toBe(5);
    for (let turn = 0; turn < 20; turn += 1) {
      await new Promise((resolve) => setImmediate(resolve));
      expect(await statuses(appointments)).toEqual(["free", "free", "free", "free"]);
    }
    const second = appointments.book(bookingOf(await load(appointments, 2), "b"));
    other.letGo();
    expect(await Promise.all([booked, second])).toEqual([{ ok: true }, { ok: true }]);
  });

  it("ends their patience, with nothing stored, and takes the same request later", async () => {
    using store = await open(60);
    const { appointments } = store;
    const booking = bookingOf(await load(appointments, 1), "a", "request-a");
    using other = holder();
    await expect(appointments.book(booking)).rejects.toMatchObject({ fault: "busy", passing: true });
    other.letGo();
    expect(await appointments.read("a")).toBeUndefined();
    expect(await appointments.book(booking)).toEqual({ ok: true });
    const again = await appointments.book(bookingOf(await load(appointments, 2), "b", "request-a"));
    expect(again).toEqual({ ok: false, reason: "request-repeated", first: { id: "a", versionId: 1 } });
    expect(await appointments.read("a")).toEqual(version("a"));
  });
});

/** Another connection, in the middle of writing. */
function holder() {
  const engine = new DatabaseSync(file);
  engine.exec("BEGIN IMMEDIATE");
  return { letGo: () => engine.exec("COMMIT"), [Symbol.dispose]: () => engine.close() };
}

describe("a file that is taken away while it is in use", () => {
  it.each([
    ["moved", () => renameSync(file, `${file}.old`)],
    ["replaced", () => copyFileSync(file, `${file}.new`) ?? renameSync(`${file}.new`, file)],
    ["robbed of its journal", () => rmSync(`${file}-wal`)],
  ])("acknowledges nothing more once it is %s, and answers nothing either", async (_how, takeAway) => {
    using store = await open();
    const { appointments } = store;
    const [first, second] = [await load(appointments, 1), await load(appointments, 2)];
    expect(await appointments.book(bookingOf(first, "a-1", "request-1"))).toEqual({ ok: true });
    takeAway();
    const fault = { message: expect.stringContaining("while it was in use"), fault: "gone", passing: false };
    await expect(appointments.book(bookingOf(second, "a-2", "request-2"))).rejects.toMatchObject(fault);
    await expect(appointments.isEmpty()).rejects.toMatchObject(fault);
  });
});
