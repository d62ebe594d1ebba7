import { once } from "node:events";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { text } from "node:stream/consumers";
import type { AuditEntry } from "@careslot/appointments";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openStore } from "../store/open-store.ts";
import { runCareslot, startCareslot } from "../testing/run-careslot.ts";
import { temporaryFolder } from "../testing/temporary-folder.ts";

const folder = temporaryFolder();
const cwd = folder.path;
afterAll(() => folder[Symbol.dispose]());

const user = { id: "user-1", name: { family: "Example", given: ["Uma"] } };
const agent = { odsCode: "X09", organisation: "A consumer", device: "Pathways 1", user: "user-1" };
const requestId = "00000000-0000-4000-8000-000000000000";
const recorded = "2026-05-30T10:00:00.000+00:00";
const entries: readonly AuditEntry[] = [
  { recorded, interaction: "search-slot", outcome: 403, reason: "not-authorised", requestId },
  {
    recorded,
    interaction: "create-appointment",
    outcome: 201,
    requestId,
    agent: { ...agent, practitioner: JSON.stringify(user) },
    appointmentId: "a",
    versionId: 1,
  },
  { recorded, interaction: "read-appointment", outcome: 200, requestId, agent, appointmentId: "b", versionId: 1 },
];

beforeAll(() => keep("kept.db", entries));

describe("careslot audit", () => {
  it("lists the trail in columns, and nothing personal (AUD-01)", async () => {
    const { code, stdout, stderr } = await audit("kept.db");
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout.split("\n").map((line) => line.trim().split(/ {2,}/))).toEqual([
      ["entry", "time", "interaction", "outcome", "organisation", "appointment", "request"],
      ["1", recorded, "search-slot", "403 not-authorised", "-", "-", requestId],
      ["2", recorded, "create-appointment", "201", "X09", "a", requestId],
      ["3", recorded, "read-appointment", "200", "X09", "b", requestId],
      [""],
    ]);
    expect(stdout).not.toMatch(/user-1|Example|consumer/);
  });

  it("lists what is about one appointment", async () => {
    const { stdout } = await audit("kept.db", "--appointment=a");
    expect(stdout.split("\n").map((line) => line.trim().split(" ", 1)[0])).toEqual(["entry", "2", ""]);
  });

  it("lists what was for one organisation, of all or of an appointment (AUD-08)", async () => {
    const numbers = async (...flags: readonly string[]) =>
      (await audit("kept.db", ...flags)).stdout.split("\n").map((line) => line.trim().split(" ", 1)[0]);
    expect(await numbers("--organisation=X09")).toEqual(["entry", "2", "3", ""]);
    expect(await numbers("--organisation=X09", "--appointment=b")).toEqual(["entry", "3", ""]);
    expect(await numbers("--organisation=RA1", "--appointment=b")).toEqual(["entry", ""]);
  });

  it("prints AuditEvents, by the name that the provider goes by (AUD-03)", async () => {
    const { stdout } = await audit("kept.db", "--json", "--asid=200000000115");
    const resources = parsed(stdout);
    expect(resources).toMatchObject([{ id: "1" }, { id: "2", agent: [{ name: "Uma Example" }, {}, {}] }, { id: "3" }]);
    for (const resource of resources) {
      expect(resource).toMatchObject({ resourceType: "AuditEvent", source: { identifier: { value: "200000000115" } } });
    }
  });

  it("prints the Provenance of each version, and of nothing else (AUD-02)", async () => {
    const { stdout } = await audit("kept.db", "--provenance", "--base-url=https://provider.example/STU3");
    const reference = "https://provider.example/STU3/Appointment/a/_history/1";
    expect(parsed(stdout)).toMatchObject([{ resourceType: "Provenance", id: "2", target: [{ reference }] }]);
    expect((await audit("kept.db", "--provenance", "--appointment=b")).stdout).toBe("");
  });

  it("lists a long trail to its end, and to nobody who has seen enough", async () => {
    const long = Array.from({ length: 401 }, () => entries).flat();
    await keep("long.db", long);
    const { stdout } = await audit("long.db");
    expect(
      stdout
        .split("\n")
        .map((line) => Number.parseInt(line, 10))
        .slice(1, -1),
    ).toEqual(Array.from({ length: 1203 }, (_, index) => index + 1));
    const reader = startCareslot(["audit", "--database-url=file:long.db"], { cwd });
    reader.stdout.once("data", () => reader.stdout.destroy());
    const [complaint] = await Promise.all([text(reader.stderr), once(reader, "exit")]);
    expect({ complaint, code: reader.exitCode }).toEqual({ complaint: "", code: 0 });
  });
});

describe("careslot audit --verify", () => {
  it("seals what is not sealed yet, and gives the digest that vouches for all of it (AUD-06)", async () => {
    await keep("sound.db", entries);
    const { code, stdout, stderr } = await audit("sound.db", "--verify");
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toMatch(/^sealed and unchanged: 3\nhead: [0-9a-f]{64}\n$/);
    expect((await audit("sound.db", "--verify")).stdout).toBe(stdout);
  });

  it.each([
    [
      "update audit set entry = replace(entry, '403', '200'), outcome = 200 where sequence = 1",
      1,
      "is not what was sealed",
    ],
    ["update audit set organisation = 'RA1' where sequence = 2", 2, "is not what was sealed"],
    ["delete from audit where sequence = 2", 2, "is missing"],
    ["delete from audit where sequence = 3", 3, "is missing"],
  ])("names the first broken entry, and fails, after %s (AUD-06)", async (statement, sequence, fault) => {
    await keep(`tampered-${sequence}-${fault.length}.db`, entries, statement);
    const { code, stdout, stderr } = await audit(`tampered-${sequence}-${fault.length}.db`, "--verify");
    expect({ code, stdout, stderr }).toEqual({
      code: 1,
      stdout: "",
      stderr: `careslot: entry ${sequence} of the audit trail ${fault}\n`,
    });
  });

  it("is pointed to by a listing that comes upon an entry that is none", async () => {
    await keep("unreadable.db", entries, "update audit set entry = 'Uma Example' where sequence = 2");
    const { code, stderr } = await audit("unreadable.db");
    expect(code).toBe(1);
    expect(stderr).toMatch(/^careslot: the audit trail cannot be read: careslot audit --verify says .*\n$/);
    expect(stderr).not.toContain("Uma");
  });
});

function audit(database: string, ...args: readonly string[]) {
  return runCareslot(["audit", `--database-url=file:${database}`, ...args], { cwd });
}

/** Writes down what was asked, seals it, and lets somebody with a key to the database at it. */
async function keep(database: string, trail: readonly AuditEntry[], ...tampering: readonly string[]): Promise<void> {
  using store = await openStore(`file:${join(cwd, database)}`);
  await Promise.all(trail.map((entry) => store.appointments.recordAccess(entry)));
  if (tampering.length === 0) return;
  await store.appointments.sealAudit();
  using intruder = new DatabaseSync(join(cwd, database));
  intruder.exec("drop trigger audit_is_kept; drop trigger audit_stays");
  for (const statement of tampering) intruder.exec(statement);
}

function parsed(lines: string): readonly unknown[] {
  return lines
    .trimEnd()
    .split("\n")
    .map((line): unknown => JSON.parse(line));
}
