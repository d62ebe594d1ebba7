import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { auditEntry, bookingOf, load, sampleDiary } from "../contract/sample-diary.ts";
import { createAppointments } from "../create-appointments.ts";
import { openSqlite } from "./open-sqlite.ts";

let folder: string;
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), "careslot-audit-"))));
afterEach(() => rmSync(folder, { recursive: true }));

/** A trail of five sealed entries, and somebody with a key to the database. */
async function tampered(...statements: readonly string[]) {
  const file = join(folder, "diary.db");
  const { database, close } = await openSqlite(file);
  const appointments = createAppointments(database);
  for (const status of [200, 403, 404, 422, 500]) await appointments.recordAccess(auditEntry(status));
  await appointments.sealAudit();
  const intruder = new DatabaseSync(file);
  intruder.exec(
    "drop trigger audit_is_kept; drop trigger audit_stays; drop trigger audit_seal_is_kept; drop trigger audit_seal_stays",
  );
  for (const statement of statements) intruder.exec(statement);
  intruder.close();
  const verdict = await appointments.verifyAudit();
  close();
  return verdict;
}

describe("the seals on the audit trail (AUD-06)", () => {
  it("hold while nobody touches it", async () => {
    expect(await tampered()).toMatchObject({ ok: true, sealed: 5, unsealed: 0 });
  });

  it.each<[string, readonly string[], number, string]>([
    [
      "an entry was changed",
      ["update audit set entry = replace(entry, '403', '200'), outcome = 200 where sequence = 2"],
      2,
      "changed",
    ],
    ["a column of an entry was changed", ["update audit set organisation = 'X' where sequence = 3"], 3, "changed"],
    ["an entry is no text that could be read", ["update audit set entry = '' where sequence = 4"], 4, "changed"],
    ["an entry is gone", ["delete from audit where sequence = 3"], 3, "missing"],
    [
      "an entry is gone with its seal",
      ["delete from audit where sequence = 3", "delete from audit_seal where sequence = 3"],
      3,
      "missing",
    ],
    ["the last entry is gone", ["delete from audit where sequence = 5"], 5, "missing"],
    [
      "an entry is gone and the others were moved up",
      ["delete from audit where sequence = 3", "update audit set sequence = sequence - 1 where sequence > 3"],
      3,
      "changed",
    ],
    [
      "a seal was changed",
      ["update audit_seal set digest = lower(hex(randomblob(32))) where sequence = 2"],
      2,
      "changed",
    ],
    ["a seal is gone", ["delete from audit_seal where sequence = 2"], 2, "changed"],
    [
      "an entry was changed and sealed anew",
      [
        "update audit set entry = replace(entry, '403', '200'), outcome = 200 where sequence = 2",
        "update audit_seal set digest = '0d' where sequence = 2",
        "update audit_seal set previous = '0d' where sequence = 3",
      ],
      2,
      "changed",
    ],
  ])("name the first broken entry when %s", async (_, statements, sequence, reason) => {
    expect(await tampered(...statements)).toEqual({ ok: false, sequence, reason });
  });

  it("let no error quote an entry that somebody broke (AUD-05)", async () => {
    const file = join(folder, "diary.db");
    const { database, close } = await openSqlite(file);
    const appointments = createAppointments(database);
    await appointments.recordAccess(auditEntry(200));
    const intruder = new DatabaseSync(file);
    intruder.exec("drop trigger audit_is_kept; update audit set entry = 'Amsel is no JSON'");
    intruder.close();
    const failure = await appointments.auditTrail(0, 10).catch(String);
    close();
    expect(failure).toMatch(/^StoreFailed/);
    expect(failure).not.toContain("Amsel");
  });

  it("keep even a slip from changing what was acknowledged or witnessed (VER-01)", async () => {
    const { database, close } = await openSqlite(join(folder, "diary.db"));
    const appointments = createAppointments(database);
    await appointments.importResources(sampleDiary(1));
    await appointments.book(bookingOf(await load(appointments, 1), "a"));
    await appointments.sealAudit();
    const other = new DatabaseSync(join(folder, "diary.db"));
    for (const table of ["appointment_version", "audit", "audit_seal"]) {
      expect(() => other.exec(`delete from ${table}`)).toThrow("append-only");
    }
    expect(() => other.exec("update appointment_version set status = 'cancelled'")).toThrow("append-only");
    expect(() => other.exec("update audit set outcome = 200")).toThrow("append-only");
    expect(() => other.exec("update audit_seal set digest = ''")).toThrow("append-only");
    other.close();
    close();
  });
});
