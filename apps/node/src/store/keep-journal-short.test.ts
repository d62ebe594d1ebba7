import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { pathToFileURL } from "node:url";
import type { AuditEntry } from "@careslot/appointments";
import { expect, it, vi } from "vitest";
import { startServing } from "../testing/serving.ts";
import { temporaryFolder } from "../testing/temporary-folder.ts";
import { keepJournalShort, longestJournal } from "./keep-journal-short.ts";
import { openStore } from "./open-store.ts";

const entry: AuditEntry = {
  recorded: "2026-06-01T08:30:00+00:00",
  interaction: "unknown",
  outcome: 404,
  requestId: "a",
};

const neverTold = (sentence: string) => expect.fail(sentence);

/** Pages in the journal, and how many of them have been moved into the file. */
function journalOf(file: string) {
  using engine = new DatabaseSync(file);
  return engine.prepare("PRAGMA wal_checkpoint(NOOP)").get();
}

it("moves what is stored into the file, while the database goes on", { timeout: 60_000 }, async () => {
  using folder = temporaryFolder();
  const file = join(folder.path, "careslot.db");
  using store = await openStore(`file:${file}`, { journalPages: longestJournal });
  await using _journal = keepJournalShort(`file:${file}`, neverTold);
  for (let turn = 0; turn < 2; turn += 1) {
    await store.appointments.recordAccess(entry);
    await vi.waitFor(() => {
      const { log, checkpointed } = journalOf(file) ?? {};
      expect(log).toBeGreaterThan(0);
      expect(checkpointed).toBe(log);
    }, 30_000);
  }
  // All of the first turn was moved, so the second has begun the journal from its start.
  await store.appointments.recordAccess(entry);
  expect(journalOf(file)?.["log"]).toBeLessThan(10);
});

it("has ended by the time that its scope has, so that who closes the database last folds the journal in", async () => {
  using folder = temporaryFolder();
  const file = join(folder.path, "careslot.db");
  const store = await openStore(`file:${file}`, { journalPages: longestJournal });
  const journal = keepJournalShort(`file:${file}`, neverTold);
  await store.appointments.recordAccess(entry);
  await journal[Symbol.asyncDispose]();
  store[Symbol.dispose]();
  expect(existsSync(`${file}-wal`)).toBe(false);
});

it("loads nothing in its thread that the process is told to load", { timeout: 60_000 }, async () => {
  using folder = temporaryFolder();
  const [loaded, seen] = [join(folder.path, "loaded.mjs"), join(folder.path, "seen")];
  writeFileSync(
    loaded,
    `import { appendFileSync } from "node:fs";\nappendFileSync(${JSON.stringify(seen)}, "loaded ");\n`,
  );
  const env = {
    PORT: "0",
    JWT_TRUST: "unsecured",
    DATABASE_URL: "file:careslot.db",
    NODE_OPTIONS: `--import ${pathToFileURL(loaded).href}`,
  };
  await using serving = await startServing(["serve"], { cwd: folder.path, env });
  // The thread starts all the same, and ends before the process does.
  serving.kill("SIGTERM");
  expect((await serving.ended).code).toBe(0);
  expect(readFileSync(seen, "utf8")).toBe("loaded ");
});

it("tells that it cannot, makes no file, and ends all the same", { timeout: 60_000 }, async () => {
  using folder = temporaryFolder();
  const told: string[] = [];
  {
    await using _journal = keepJournalShort(
      `file:${join(folder.path, "gone.db")}`,
      (sentence) => void told.push(sentence),
    );
    await vi.waitFor(
      () =>
        expect(told).toEqual(["the thread that keeps the journal short has ended; commits will wait for what it did"]),
      30_000,
    );
  }
  expect(readdirSync(folder.path)).toEqual([]);
});

it.each([":memory:", "http://127.0.0.1:1"])("has nothing to do for %s", async (url) => {
  await using _journal = keepJournalShort(url, neverTold);
});
