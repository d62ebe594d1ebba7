import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterEach, beforeEach, expect, it } from "vitest";
import { bookingOf, load, sampleDiary, version } from "../contract/sample-diary.ts";
import { createAppointments } from "../create-appointments.ts";
import { StoreFailed } from "../store-failed.ts";
import { openSqlite } from "./open-sqlite.ts";

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "careslot-sqlite-"));
  file = join(folder, "made", "on the way", "diary.db");
});
afterEach(() => rmSync(folder, { recursive: true }));

async function open() {
  const { database, close } = await openSqlite(file);
  return { appointments: createAppointments(database), close };
}

it("keeps what it acknowledged when the file is opened again, and migrates it only once", async () => {
  const before = await open();
  await before.appointments.importResources(sampleDiary(1));
  await before.appointments.book(bookingOf(await load(before.appointments, 1), "a"));
  before.close();
  const after = await open();
  expect(await after.appointments.read("a")).toEqual(version("a"));
  after.close();
});

it("gives a slot to one of two connections that book it in turns", async () => {
  const [one, two] = [await open(), await open()];
  await one.appointments.importResources(sampleDiary(30));
  const outcomes = await Promise.all(
    Array.from({ length: 30 }, async (_, index) => {
      const slot = await load(one.appointments, index + 1);
      return Promise.all([
        one.appointments.book(bookingOf(slot, `one-${index}`)),
        two.appointments.book(bookingOf(slot, `two-${index}`)),
      ]);
    }),
  );
  expect(outcomes.map((pair) => pair.filter(({ ok }) => ok).length)).toEqual(Array.from({ length: 30 }, () => 1));
  one.close();
  two.close();
});

it("fails as StoreFailed, without the values of the statement, when the engine cannot do its work", async () => {
  const { appointments, close } = await open();
  await appointments.importResources(sampleDiary(1));
  const booking = { ...bookingOf(await load(appointments, 1), "a"), nhsNumber: "9000000009" };
  const other = new DatabaseSync(file);
  other.exec("drop table booking");
  other.close();
  const failure = await appointments.book(booking).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(StoreFailed);
  expect(String(failure)).toContain("no such table: booking");
  expect(JSON.stringify([failure, String(failure), (failure as Error).stack])).not.toContain("9000000009");
  expect(await appointments.read("a")).toBeUndefined();
  close();
});

it("refuses what still waits when the file is closed, and nothing else happens", async () => {
  const { appointments, close } = await open();
  const late = appointments.importResources(sampleDiary(1));
  close();
  await expect(late).rejects.toThrow(StoreFailed);
  await expect(appointments.isEmpty()).rejects.toThrow(StoreFailed);
});
