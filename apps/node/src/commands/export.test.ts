import { readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Bundle, Resource } from "@careslot/fhir";
import { afterAll, describe, expect, it } from "vitest";
import { demoResources } from "../demo/demo-resources.ts";
import { exampleBooking } from "../demo/example-booking.ts";
import { runCareslot } from "../testing/run-careslot.ts";
import { startServing } from "../testing/serving.ts";
import { temporaryFolder } from "../testing/temporary-folder.ts";

const folder = temporaryFolder();
afterAll(() => folder[Symbol.dispose]());
const cwd = folder.path;
const now = new Date();
const lines = demoResources(now).map((resource) => JSON.stringify(resource));

describe("careslot export", () => {
  it("gives back what was imported, and the same bytes once that has been imported elsewhere", async () => {
    writeFileSync(join(cwd, "diary.ndjson"), lines.join("\n"));
    await careslot("import", "diary.ndjson", "--database-url=file:first.db");
    const first = await careslot("export", "--diary", "--database-url=file:first.db");
    expect(first.split("\n").slice(0, -1).toSorted()).toEqual(lines.toSorted());
    writeFileSync(join(cwd, "first.ndjson"), first);
    await careslot("import", "first.ndjson", "--database-url=file:second.db");
    expect(await careslot("export", "--diary", "--database-url=file:second.db")).toBe(first);
    expect(typesOf(first)).toEqual([
      "Organization",
      "Location",
      "Practitioner",
      "PractitionerRole",
      "HealthcareService",
      "Schedule",
      "Slot",
    ]);
  });

  it("writes every version of every appointment, byte for byte as it was acknowledged, behind the diary", async () => {
    writeFileSync(join(cwd, "booked.ndjson"), lines.join("\n"));
    await careslot("import", "booked.ndjson", "--database-url=file:booked.db");
    const acknowledged = await bookAndCancel("booked.db");
    const all = await careslot("export", "--database-url=file:booked.db");
    const diary = await careslot("export", "--diary", "--database-url=file:booked.db");
    expect(all).toBe(diary + acknowledged.map((body) => `${body}\n`).join(""));
    expect(acknowledged.map((body) => JSON.parse(body) as unknown)).toMatchObject([
      { status: "booked", meta: { versionId: "1" } },
      { status: "cancelled", meta: { versionId: "2" } },
    ]);
  });

  it("writes a file that only its owner reads, and replaces the one before", async () => {
    writeFileSync(join(cwd, "one.ndjson"), lines[0] ?? "");
    await careslot("import", "one.ndjson", "--database-url=file:one.db");
    writeFileSync(join(cwd, "kept.ndjson"), "before", { mode: 0o644 });
    expect(await careslot("export", "kept.ndjson", "--database-url=file:one.db")).toBe("");
    expect(readFileSync(join(cwd, "kept.ndjson"), "utf8")).toBe(`${lines[0]}\n`);
    expect(statSync(join(cwd, "kept.ndjson")).mode % 0o1000).toBe(0o600);
  });

  it("refuses a database that is not there, and a file that cannot be written", async () => {
    const missing = await runCareslot(["export", "--database-url=file:missing.db"], { cwd });
    expect(missing).toMatchObject({ code: 1, stdout: "", stderr: expect.stringContaining("missing.db is not there") });
    const { code, stderr } = await runCareslot(["export", "no/where.ndjson", "--database-url=file:first.db"], { cwd });
    expect([code, stderr]).toEqual([1, "careslot: no/where.ndjson cannot be written (ENOENT)\n"]);
  });
});

/** Runs a command that is to succeed and say nothing against anything. */
async function careslot(...args: readonly string[]): Promise<string> {
  const { code, stdout, stderr } = await runCareslot(args, { cwd });
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  return stdout;
}

/** Books a slot and cancels it, through a server: the bodies that it answered. */
async function bookAndCancel(database: string): Promise<readonly string[]> {
  const env = { PORT: "0", JWT_TRUST: "unsecured", DATABASE_URL: `file:${database}` };
  await using serving = await startServing(["serve"], { cwd, env });
  const root = `http://localhost:${new URL(serving.url).port}/STU3`;
  const search = `schedule.actor:healthcareservice=2000000001&status=free&start=gt${now.toISOString()}`;
  const found = await asked(root, "organization/slot.read", `Slot?${search}`);
  const slot = (JSON.parse(found) as Bundle).entry?.[0]?.resource;
  if (slot === undefined) throw new TypeError("The demonstration's diary has free slots.");
  const appointment = exampleBooking(slot as Resource, now);
  const booked = await asked(root, "patient/appointment.write", "Appointment", { method: "POST", body: appointment });
  const { id } = JSON.parse(booked) as { readonly id: string };
  const body = { ...(JSON.parse(booked) as object), status: "cancelled" };
  const cancelled = await asked(root, "patient/appointment.write", `Appointment/${id}`, { method: "PUT", body });
  return [booked, cancelled];
}

async function asked(
  root: string,
  scope: string,
  path: string,
  { method = "GET", body }: { readonly method?: string; readonly body?: object } = {},
): Promise<string> {
  const token = await careslot("token", "--unsecured", `--aud=${root}`, `--scope=${scope}`);
  const headers = {
    Authorization: `Bearer ${token.trim()}`,
    "Content-Type": "application/fhir+json",
    "If-Match": 'W/"1"',
    Prefer: "return=representation",
  };
  const response = await fetch(`${root}/${path}`, {
    method,
    headers,
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  expect({ ok: response.ok, text }).toMatchObject({ ok: true });
  return text;
}

/** The types of the resources, each as often as its run is interrupted. */
function typesOf(ndjson: string): readonly string[] {
  const types = ndjson
    .trimEnd()
    .split("\n")
    .map((line) => (JSON.parse(line) as { resourceType: string }).resourceType);
  return types.filter((type, index) => type !== types[index - 1]);
}
