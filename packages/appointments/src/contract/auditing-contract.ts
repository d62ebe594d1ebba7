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

    it("takes the number of an entry back with the change that failed (AUD-06)", () =>
      withDiary(open, sampleDiary(2), async (appointments) => {
        const slot = await load(appointments, 1);
        const ids = ["a", "b", "c", "d"];
        for (const id of ids) await appointments.book(bookingOf(slot, id));
        await Promise.all(ids.map((id) => appointments.cancel(cancellationOf(id))));
        await appointments.book(bookingOf(await load(appointments, 2), "e"));
        const sequences = (await appointments.auditTrail(0, 10)).map(({ sequence }) => sequence);
        expect(sequences).toEqual([1, 2, 3]);
      }));

    it("tells what happened to one appointment (AUD-03)", () =>
      withDiary(open, sampleDiary(2), async (appointments) => {
        for (const [number, id] of [
          [1, "a"],
          [2, "b"],
        ] as const) {
          const booking = bookingOf(await load(appointments, number), id);
          await appointments.book({ ...booking, audit: { ...booking.audit, appointmentId: id, versionId: 1 } });
        }
        const found = await appointments.auditOfAppointment("b");
        expect(found.map(({ entry }) => [entry.appointmentId, entry.outcome])).toEqual([["b", 201]]);
      }));

    it("tells what was for one organisation, in order and so many at a time (AUD-08)", () =>
      withDiary(open, [], async (appointments) => {
        for (const [outcome, odsCode] of [
          [200, "X09"],
          [201, "RA1"],
          [403, undefined],
          [404, "X09"],
          [422, "X09"],
        ] as const) {
          const agent = { odsCode: String(odsCode), organisation: "A consumer", device: "Pathways 1", user: "user-1" };
          await appointments.recordAccess({ ...auditEntry(outcome), ...(odsCode !== undefined && { agent }) });
        }
        const rows = await appointments.auditTrail(1, 1, "X09");
        expect(rows.map(({ sequence, entry }) => [sequence, entry.outcome])).toEqual([[4, 404]]);
        expect(await appointments.auditTrail(0, 10, "X09")).toHaveLength(3);
        expect(await appointments.auditTrail(0, 10, "x09")).toEqual([]);
      }));

    it("finds the entries of a request by either of its ids, the newest first (AUD-07)", () =>
      withDiary(open, [], async (appointments) => {
        for (const [requestId, correlationId] of [
          ["ours-1", "theirs"],
          ["ours-2", "theirs"],
          ["ours-3", undefined],
        ] as const) {
          const entry = { ...auditEntry(403), requestId };
          await appointments.recordAccess(correlationId === undefined ? entry : { ...entry, correlationId });
        }
        const idsOf = async (id: string) => (await appointments.auditOfRequest(id)).map(({ entry }) => entry.requestId);
        expect(await idsOf("ours-1")).toEqual(["ours-1"]);
        expect(await idsOf("theirs")).toEqual(["ours-2", "ours-1"]);
        expect(await idsOf("nobody's")).toEqual([]);
      }));

    it("tells the end of the trail, in order (AUD-07)", () =>
      withDiary(open, [], async (appointments) => {
        for (const status of [403, 404, 422]) await appointments.recordAccess(auditEntry(status));
        const latest = await appointments.latestAudit(2);
        expect(latest.map(({ sequence, entry }) => [sequence, entry.outcome])).toEqual([
          [2, 404],
          [3, 422],
        ]);
      }));

    it("seals each entry once, in order, also when several seal at the same time (AUD-06)", () =>
      withDiary(open, [], async (appointments) => {
        for (let count = 0; count < 40; count += 1) await appointments.recordAccess(auditEntry(403));
        expect(await appointments.verifyAudit()).toEqual({ ok: true, sealed: 0, unsealed: 40, head: "" });
        await Promise.all(Array.from({ length: 5 }, () => appointments.sealAudit()));
        const sealed = await appointments.verifyAudit();
        expect(sealed).toEqual({ ok: true, sealed: 40, unsealed: 0, head: expect.stringMatching(/^[0-9a-f]{64}$/) });
        await appointments.recordAccess(auditEntry(404));
        expect(await appointments.verifyAudit()).toEqual({ ...sealed, unsealed: 1 });
        await appointments.sealAudit();
        expect(await appointments.verifyAudit()).not.toHaveProperty("head", sealed.ok && sealed.head);
      }));
  });
}
