import { copyFileSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import type { Resource } from "@careslot/fhir";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { keptFile } from "../backup/kept-file.ts";
import { makeBackup } from "../backup/make-backup.ts";
import { restoreBackup, type Restored } from "../backup/restore-backup.ts";
import { demoResources } from "../demo/demo-resources.ts";
import { examine } from "../doctor/examine.ts";
import { openStore } from "../store/open-store.ts";
import { consumerOf } from "../testing/consumer.ts";
import { runCareslot } from "../testing/run-careslot.ts";
import { startServing } from "../testing/serving.ts";
import { temporaryFolder } from "../testing/temporary-folder.ts";

const folder = temporaryFolder();
const cwd = folder.path;
const resources = demoResources(new Date());
beforeAll(async () => {
  using store = await openStore(urlOf("diary.db"));
  await store.appointments.importResources(
    resources.map((resource) => ({ resource, content: JSON.stringify(resource) })),
  );
  await makeBackup(pathOf("diary.db"), pathOf("backup.db"), () => undefined);
});
afterAll(() => folder[Symbol.dispose]());

describe("careslot backup and restore", () => {
  it("copy a database that is being booked in: whole, and with all that was acknowledged before (VER-01)", async () => {
    await restore("backup.db", "busy.db");
    const env = { PORT: "0", JWT_TRUST: "unsecured", DATABASE_URL: urlOf("busy.db") };
    await using serving = await startServing(["serve"], { cwd, env });
    const consumer = consumerOf(`${serving.url.replace("127.0.0.1", "localhost")}/STU3`);
    const acknowledged: string[] = [];
    let isCopied = false;
    const booking = (async () => {
      for (const slot of resources.filter(isFreeLater)) {
        if (isCopied) break;
        const answer = await consumer.book(slot);
        expect(answer.status).toBe(201);
        acknowledged.push(await answer.text());
      }
    })();
    await expect.poll(() => acknowledged.length, { timeout: 20_000 }).toBeGreaterThan(10);
    const before = [...acknowledged];
    const { code, stdout } = await runCareslot(["backup", "busy-backup.db"], { cwd, env });
    expect([code, stdout]).toEqual([0, expect.stringMatching(/^wrote busy-backup.db: \d+ appointments in/)]);
    isCopied = true;
    await booking;
    expect(acknowledged.length).toBeGreaterThan(before.length);

    await restore("busy-backup.db", "restored.db");
    const verdicts = await Array.fromAsync(
      examine({ JWT_TRUST: "unsecured", DATABASE_URL: urlOf("restored.db") }, new Date()),
    );
    expect(verdicts.filter(({ verdict }) => verdict === "fault")).toEqual([]);
    using store = await openStore(urlOf("restored.db"));
    for (const body of before) {
      const { id } = JSON.parse(body) as { readonly id: string };
      expect((await store.appointments.read(id))?.content).toBe(body);
    }

    const refused = await runCareslot(["restore", "backup.db", "--replace"], { cwd, env });
    expect(refused).toMatchObject({ code: 1, stderr: expect.stringContaining("stop the server") });
    expect((await fetch(`${serving.url}/healthz`)).status).toBe(200);
  }, 60_000);

  it("write one file that only its owner reads, and no other", () => {
    expect(statSync(pathOf("backup.db")).mode % 0o1000).toBe(0o600);
    expect(filesOf("backup.db")).toEqual(["backup.db"]);
  });

  it("overwrite nothing", async () => {
    const before = readFileSync(pathOf("backup.db"));
    const again = makeBackup(pathOf("diary.db"), pathOf("backup.db"), () => undefined);
    await expect(again).rejects.toThrow("is not overwritten");
    await expect(restore("backup.db", "diary.db")).rejects.toThrow("--replace");
    expect(readFileSync(pathOf("backup.db"))).toEqual(before);
  });

  it("keep the database that is replaced", async () => {
    await restore("backup.db", "old.db");
    change("old.db", "pragma journal_mode = wal; create table mark (one)");
    const { aside = "" } = await restore("backup.db", "old.db", true);
    expect(tablesOf(pathOf("old.db"))).not.toContain("mark");
    expect(tablesOf(aside)).toContain("mark");
  });

  it("take no journal of a database that was moved away for that of the restored one", async () => {
    for (const journal of ["-wal", "-journal"]) {
      writeFileSync(pathOf(`moved.db${journal}`), "left");
      await expect(restore("backup.db", "moved.db")).rejects.toThrow(`moved.db${journal} is left of another database`);
      const again = makeBackup(pathOf("diary.db"), pathOf("moved.db"), () => undefined);
      await expect(again).rejects.toThrow("move it away first");
      expect(filesOf("moved.db")).toEqual([`moved.db${journal}`]);
      rmSync(pathOf(`moved.db${journal}`));
    }
  });

  it("replace even what is no database any more", async () => {
    writeFileSync(pathOf("junk.db"), "junk".repeat(5_000));
    await restore("backup.db", "junk.db", true);
    expect(tablesOf(pathOf("junk.db"))).toContain("booking");
  });

  it("restore nothing that is damaged, changed behind the store's back, or not Careslot's", async () => {
    writeFileSync(pathOf("broken.db"), readFileSync(pathOf("backup.db")).fill(7, 8_192, 60_000));
    writeFileSync(pathOf("foreign.db"), "");
    for (const file of ["changed.db", "newer.db"]) copyFileSync(pathOf("backup.db"), pathOf(file));
    change("changed.db", "insert into booking values ('x', 'y')");
    change("newer.db", "insert into __drizzle_migrations (hash, created_at) values ('next', 9e15)");
    for (const [file, reason] of [
      ["broken.db", /cannot be restored|is damaged/],
      ["foreign.db", /no database of Careslot's/],
      ["changed.db", /is not whole: appointment-missing at Slot\/x/],
      ["newer.db", /a later release/],
      ["missing.db", /is not there/],
    ] as const) {
      await expect(restore(file, "never.db")).rejects.toThrow(reason);
    }
    expect(filesOf("never.db")).toEqual([]);
  });

  it("say what to do about a libSQL server's database", () => {
    expect(() => keptFile("https://libsql.example")).toThrow("careslot export");
  });
});

function pathOf(file: string): string {
  return join(cwd, file);
}

function urlOf(file: string): string {
  return `file:${pathOf(file)}`;
}

function restore(backup: string, target: string, replace = false): Promise<Restored> {
  return restoreBackup(pathOf(backup), pathOf(target), { replace, now: new Date(0) });
}

function filesOf(name: string): readonly string[] {
  return readdirSync(cwd).filter((file) => file.startsWith(name));
}

/** Somebody changes a database by hand. */
function change(file: string, statements: string): void {
  using engine = new DatabaseSync(pathOf(file));
  engine.exec(statements);
}

function tablesOf(file: string): readonly unknown[] {
  using engine = new DatabaseSync(file, { readOnly: true });
  return engine
    .prepare("select name from sqlite_schema")
    .all()
    .map(({ name }) => name);
}

function isFreeLater({ resourceType, status, start }: Resource): boolean {
  return resourceType === "Slot" && status === "free" && Date.parse(String(start)) > Date.now() + 3_600_000;
}
