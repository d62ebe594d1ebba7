import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { drizzle } from "drizzle-orm/sqlite-proxy";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { bookingOf, cancellationOf, load, sampleDiary } from "../contract/sample-diary.ts";
import { changesUnseen, unseen, unseenCancellation } from "../contract/unseen-changes.ts";
import type { Appointments } from "../appointments.ts";
import { createAppointments } from "../create-appointments.ts";
import { openSqlite } from "./open-sqlite.ts";
import { statementRunner } from "./statement-runner.ts";

const folder = mkdtempSync(join(tmpdir(), "careslot-plans-"));
const file = join(folder, "diary.db");
const statements: string[] = [];
const plans: string[] = [];
let engine: DatabaseSync;
let appointments: Appointments;

/** The real statements on a real schema, with the plan of each written down before it runs. */
beforeAll(async () => {
  const { database: migrated, close } = await openSqlite(file);
  await createAppointments(migrated).importResources(sampleDiary(3));
  close();
  engine = new DatabaseSync(file);
  const run = statementRunner(engine);
  const explained = (sql: string, params: unknown[], method: "run" | "all" | "values" | "get") => {
    const plan = engine.prepare(`explain query plan ${sql}`).all(...(params as string[]));
    statements.push(sql);
    plans.push(...plan.map(({ detail }) => String(detail)));
    return run({ sql, params, method });
  };
  const database = drizzle(
    async (sql, params, method) => explained(sql, params, method),
    async (statements) => statements.map(({ sql, params, method }) => explained(sql, params, method)),
  );
  appointments = createAppointments(Object.assign(database, { distant: true }));
});
afterAll(() => {
  engine.close();
  rmSync(folder, { recursive: true });
});

async function planOf(use: () => Promise<unknown>): Promise<string> {
  plans.length = 0;
  await use();
  return plans.join("\n");
}

describe("the plans of the searches", () => {
  const window = { statuses: ["free"], from: 0, before: 1, limit: 50 };

  it("find a service's slots of a day by schedule and start, whatever else the diary holds (SLOT-44)", async () => {
    const plan = await planOf(() => appointments.searchSlots({ ...window, service: { value: "2000000001" } }));
    expect(plan).toMatch(
      /SEARCH slot USING (?:COVERING )?INDEX slot_schedule_start \(schedule_id=\? AND start>\? AND start<\?\)/,
    );
    expect(plan).not.toMatch(/SCAN (?:slot|service_name|schedule_service)/);
  });

  it("find all slots of a day by start", async () => {
    const plan = await planOf(() => appointments.searchSlots(window));
    expect(plan).toMatch(/SEARCH slot USING INDEX slot_start \(start>\? AND start<\?\)/);
    expect(plan).not.toMatch(/SCAN slot(?!_)/);
  });

  it("begin with the first free slot that has not begun, however many are behind it (SLOT-17)", async () => {
    const search = { statuses: ["free"], freeAfter: 1, limit: 50, service: { value: "2000000001" } };
    const plan = await planOf(() => appointments.searchSlots(search));
    expect(plan).toMatch(/SEARCH slot USING (?:COVERING )?INDEX slot_schedule_start \(schedule_id=\? AND start>\?\)/);
  });

  it("follow references from slots by the keys of what is referred to (SLOT-10)", async () => {
    const paths = [{ from: "Schedule", element: "actor", to: "HealthcareService" }] as const;
    const plan = await planOf(() => appointments.searchSlots({ ...window, follow: { root: "https://a/", paths } }));
    expect(plan).toMatch(/SEARCH directory USING INDEX \S+ \(type=\? AND id=\?\)/);
    expect(plan).toMatch(/SEARCH held USING INDEX \S+ \(type=\? AND id=\?\)/);
    expect(plan).not.toMatch(/SCAN (?:directory|held|slot)\b(?!_)/);
  });

  it.each<[string, () => Promise<unknown>]>([
    ["a slot by its id", () => appointments.findSlots({ id: "slot-1" })],
    ["a slot by its identifier", () => appointments.findSlots({ identifier: { system: "s", value: "v" } })],
    ["an appointment", () => appointments.read("a")],
    ["a version", () => appointments.readVersion("a", 1)],
    ["a history", () => appointments.history("a")],
    ["a patient's appointments", () => appointments.ofPatient("9000000009", new Date(0))],
    ["a request's first result", () => appointments.firstResult({ consumer: "c", requestId: "r" })],
    ["an appointment's audit trail", () => appointments.auditOfAppointment("a")],
    ["what is behind an entry of an organisation's", () => appointments.auditTrail(1, 10, "X09")],
    ["resources of the directory", () => appointments.readDirectory("Location", ["a", "b"])],
  ])("find %s without reading a table from end to end", async (_, use) => {
    const plan = await planOf(use);
    expect(plan).toMatch(/SEARCH/);
    expect(plan).not.toMatch(/SCAN (?!json_each|CONSTANT|\d)/);
  });
});

describe("the plans of changes", () => {
  it.each<[string, () => Promise<unknown>]>([
    ["booking a slot", async () => appointments.book(bookingOf(await load(appointments, 1), "a"))],
    ["cancelling a version", () => appointments.cancel(cancellationOf("a"))],
    [
      "booking a slot unseen",
      async () => changesUnseen(appointments).bookUnseen(unseen(bookingOf(await load(appointments, 2), "b"))),
    ],
    [
      "cancelling a version unseen",
      () => changesUnseen(appointments).cancelUnseen(unseenCancellation(cancellationOf("b"))),
    ],
  ])("find all that %s needs by a key or an index", async (_, use) => {
    const plan = await planOf(use);
    expect(plan).toMatch(/SEARCH slot USING/);
    expect(plan).not.toMatch(/SCAN (?!CONSTANT)/);
  });
});

describe("the statements that requests wait for", () => {
  const window = { statuses: ["free"], from: 0, before: 1, limit: 50 };

  it.each<[string, () => Promise<unknown>]>([
    ["a search", () => appointments.searchSlots({ ...window, service: { value: "2000000001" } })],
    ["a slot by its identifier", () => appointments.findSlots({ identifier: { system: "s", value: "v" } })],
    ["an appointment", () => appointments.read("a")],
    ["a patient's appointments", () => appointments.ofPatient("9000000009", new Date(0))],
  ])("bind no bare value as a limit for %s, which the engine would plan anew each time", async (_, use) => {
    statements.length = 0;
    await use();
    expect(statements.filter((sql) => sql.includes(" limit "))).not.toEqual([]);
    for (const sql of statements) expect(sql).not.toMatch(/ limit \?(?! \+ 0)/);
  });

  it.each<[string, () => Promise<unknown>]>([
    ["an appointment", () => appointments.read("a")],
    [
      "a booking unseen",
      async () => changesUnseen(appointments).bookUnseen(unseen(bookingOf(await load(appointments, 3), "c"))),
    ],
  ])(
    "put no rows in order for %s that are found by a bare value, which D1 would plan anew each time",
    async (_, use) => {
      statements.length = 0;
      await use();
      const ordered = statements.filter((sql) => /^select "id", "version_id"|^insert into "booking"/.test(sql));
      expect(ordered).not.toEqual([]);
      for (const sql of ordered) expect(sql).not.toMatch(/ where [^;]* = \?.* order by /);
    },
  );
});

describe("the plans of the reports", () => {
  const range = { from: "2026-06-01", to: "2026-06-30" };

  it.each([
    ["rep-prov-01", "booked", /SEARCH appointment USING INDEX appointment_start \(start>\?\)/],
    ["rep-prov-05", "appointment", /SEARCH appointment USING INDEX appointment_start \(start>\? AND start<\?\)/],
    ["rep-prov-03", "appointment", /SEARCH slot USING INDEX slot_start \(start>\? AND start<\?\)/],
  ] as const)(
    "count %s by %s from an index of the start, and scan no table (REP-01 to REP-05)",
    async (name, by, start) => {
      const plan = await planOf(() => appointments.report({ name, by, ...range }));
      expect(plan).toMatch(start);
      expect(plan).not.toMatch(/SCAN/);
    },
  );

  it("look a booking's version up by its key", async () => {
    const plan = await planOf(() => appointments.report({ name: "rep-prov-01", by: "booked", ...range }));
    expect(plan).toMatch(/SEARCH appointment_version USING INDEX \w+ \(id=\? AND version_id=\?\)/);
  });
});
