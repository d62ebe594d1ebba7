import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createAppointments } from "../create-appointments.ts";
import { expectReleasedDiary } from "../testing/released-diary.ts";
import { openSqlite } from "./open-sqlite.ts";

const root = join(import.meta.dirname, "../..");
const released = readdirSync(join(root, "released")).filter((name) => name.endsWith(".sql"));

let folder: string;
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), "careslot-released-"))));
afterEach(() => rmSync(folder, { recursive: true }));

describe("a SQLite file of each released schema", () => {
  it.each(released)("keeps all that was in it when it is opened today: %s", async (name) => {
    const file = join(folder, "diary.db");
    const engine = new DatabaseSync(file);
    engine.exec(readFileSync(join(root, "released", name), "utf8"));
    engine.close();
    const { database, close } = await openSqlite(file);
    await expectReleasedDiary(createAppointments(database));
    close();
  });

  it("is kept: one for each migration", () => {
    const migrations = readdirSync(join(root, "migrations")).filter((name) => name.endsWith(".sql"));
    expect(released).toEqual(migrations);
  });
});
