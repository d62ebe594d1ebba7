import { describe, expect, it } from "vitest";
import type { OpenAppointments } from "./appointments-contract.ts";
import { auditEntry, bookingOf, cancellationOf, load, sampleDiary } from "./sample-diary.ts";
import { withDiary } from "./with-diary.ts";

/** What the audit trail owes: one entry for each change and each access, in order, and none for what did not happen. */
export function auditingContract(open: () => Promise<OpenAppointments>): void {
  describe("auditing", () => {
    it("keeps the entry of a change if and only if the change is stored (AUD-02)", () =>
      withDiary(open, sampleDiary(1), async (appointments) => {
        const slot = await load(appointments, 1);
        await appointments.book(bookingOf(slot, "a"));
        await appointments.book(bookingOf(slot, "b"));
        await appointments.cancel(cancellationOf("a"));
        await appointments.cancel(cancellationOf("a"));
        const trail = await appointments.auditTrail(0, 10);
        expect(trail.map(({ entry }) => entry)).toEqual([auditEntry(201), auditEntry(200)]);
      }));

    it("numbers entries in the order in which they came, without a gap (AUD-06)", () =>
      withDiary(open, [], async (appointments) => {
        for (const status of [403, 404, 422]) await appointments.recordAccess(auditEntry(status));
        const trail = await appointments.auditTrail(0, 10);
        expect(trail.map(({ entry }) => entry.outcome)).toEqual([403, 404, 422]);
        const [first, second, third] = trail.map(({ sequence }) => sequence);
        expect([second, third]).toEqual([Number(first) + 1, Number(first) + 2]);
        expect(await appointments.auditTrail(Number(first), 1)).toEqual([trail[1]]);
      }));
  });
}
