import { applyD1Migrations, type D1Migration } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { beforeAll, describe, expect, it } from "vitest";
import type { AuditEntry } from "../audit/audit-entry.ts";
import { auditEntry, bookingOf, cancellationOf, load, sampleDiary } from "../contract/sample-diary.ts";
import { createAppointments } from "../create-appointments.ts";
import { openD1 } from "./index.ts";

const { DB, MIGRATIONS } = env as unknown as { readonly DB: D1Database; readonly MIGRATIONS: D1Migration[] };

let written = 0;
const counted = {
  prepare: (query: string) => DB.prepare(query),
  async batch(statements: D1PreparedStatement[]) {
    const results = await DB.batch(statements);
    for (const { meta } of results) written += meta.rows_written;
    return results;
  },
} as unknown as D1Database;
const appointments = createAppointments(openD1(counted));

/** Rows that D1 counts as written for a piece of work: each row, and each index that it stands in. */
async function rowsOf(work: () => Promise<unknown>): Promise<number> {
  written = 0;
  await work();
  return written;
}

beforeAll(async () => {
  await applyD1Migrations(DB, MIGRATIONS);
  await appointments.importResources(sampleDiary(1));
});

describe("rows written in D1", () => {
  const search: AuditEntry = auditEntry(200);
  const read: AuditEntry = { ...search, appointmentId: "a", versionId: 1 };

  it("are one for an entry of a burst, one more where it is about an appointment, and one to number them", async () => {
    expect(await rowsOf(() => appointments.recordAccess(search, search, search))).toBe(3 + 1);
    expect(await rowsOf(() => appointments.recordAccess(read, read, read))).toBe(6 + 1);
  });

  it("are one for each seal", async () => {
    expect(await rowsOf(() => appointments.sealAudit())).toBe(6);
  });

  it("are 15 for a booking and 9 for a cancellation", async () => {
    const booking = { ...bookingOf(await load(appointments, 1), "a", "request-1"), nhsNumber: "9000000009" };
    expect(await rowsOf(() => appointments.book({ ...booking, audit: read }))).toBe(15);
    expect(await rowsOf(() => appointments.cancel({ ...cancellationOf("a", 2, "request-2"), audit: read }))).toBe(9);
  });
});
