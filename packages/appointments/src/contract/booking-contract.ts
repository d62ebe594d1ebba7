import { describe, expect, it } from "vitest";
import type { OpenAppointments } from "./appointments-contract.ts";
import { bookingOf, load, sampleDiary, slotEntry, statuses, version } from "./sample-diary.ts";
import { withDiary } from "./with-diary.ts";

/** What booking owes: all of it or nothing, and a slot to one appointment only. */
export function bookingContract(open: () => Promise<OpenAppointments>): void {
  describe("booking", () => {
    it("stores version 1 and takes the slot (BOOK-20, BOOK-21)", () =>
      withDiary(open, sampleDiary(2), async (appointments) => {
        expect(await appointments.book(bookingOf(await load(appointments, 1), "a"))).toEqual({ ok: true });
        expect(await appointments.read("a")).toEqual(version("a"));
        expect((await load(appointments, 1)).status).toBe("busy");
        expect(await statuses(appointments)).toEqual(["busy", "free"]);
      }));

    it("gives a slot to exactly one of 100 bookings at the same time, and leaves nothing of the others (BOOK-30)", () =>
      withDiary(open, sampleDiary(1), async (appointments) => {
        const slot = await load(appointments, 1);
        const ids = Array.from({ length: 100 }, (_, index) => `a${index}`);
        const outcomes = await Promise.all(ids.map((id) => appointments.book(bookingOf(slot, id, `request-${id}`))));
        expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
        expect(outcomes.filter((outcome) => !outcome.ok && outcome.reason === "slot-taken")).toHaveLength(99);
        const kept = await Promise.all(ids.map((id) => appointments.read(id)));
        expect(kept.map((found) => found !== undefined)).toEqual(outcomes.map(({ ok }) => ok));
        const used = await Promise.all(
          ids.map((id) => appointments.firstResult({ consumer: "consumer-1", requestId: `request-${id}` })),
        );
        expect(used.map((found) => found !== undefined)).toEqual(outcomes.map(({ ok }) => ok));
      }));

    it("refuses a slot that was blocked or moved after it was loaded (BOOK-30)", () =>
      withDiary(open, sampleDiary(2), async (appointments) => {
        const [blocked, moved] = [await load(appointments, 1), await load(appointments, 2)];
        await appointments.importResources([
          slotEntry(1, { status: "busy-unavailable" }),
          slotEntry(2, { end: new Date(moved.end + 60_000).toISOString() }),
        ]);
        expect(await appointments.book(bookingOf(blocked, "a"))).toEqual({ ok: false, reason: "slot-taken" });
        expect(await appointments.book(bookingOf(moved, "b"))).toEqual({ ok: false, reason: "slot-taken" });
        expect(await statuses(appointments)).toEqual(["busy-unavailable", "free"]);
      }));

    it("books once for one request id, also for 20 at the same time, and names the first result (BOOK-38, D-04)", () =>
      withDiary(open, sampleDiary(20), async (appointments) => {
        const slots = await Promise.all(Array.from({ length: 20 }, (_, index) => load(appointments, index + 1)));
        const outcomes = await Promise.all(
          slots.map((slot, index) => appointments.book(bookingOf(slot, `a${index}`, "request-1"))),
        );
        const winner = outcomes.findIndex(({ ok }) => ok);
        const first = { id: `a${winner}`, versionId: 1 };
        expect(outcomes.filter((_, index) => index !== winner)).toEqual(
          Array.from({ length: 19 }, () => ({ ok: false, reason: "request-repeated", first })),
        );
        expect(await appointments.firstResult({ consumer: "consumer-1", requestId: "request-1" })).toEqual(first);
        expect((await statuses(appointments)).filter((status) => status === "busy")).toHaveLength(1);
      }));

    it("calls a repeated request repeated, though its slot is taken by now (D-04)", () =>
      withDiary(open, sampleDiary(1), async (appointments) => {
        const booking = bookingOf(await load(appointments, 1), "a", "request-1");
        await appointments.book(booking);
        expect(await appointments.book({ ...booking, version: version("b") })).toEqual({
          ok: false,
          reason: "request-repeated",
          first: { id: "a", versionId: 1 },
        });
      }));

    it("keeps request ids of consumers apart, and uses none up for a refusal (RID-06, RID-07)", () =>
      withDiary(open, sampleDiary(2), async (appointments) => {
        const slot = await load(appointments, 1);
        await appointments.book(bookingOf(slot, "a"));
        expect((await appointments.book(bookingOf(slot, "b", "request-1"))).ok).toBe(false);
        expect((await appointments.book(bookingOf(await load(appointments, 2), "b", "request-1"))).ok).toBe(true);
        expect(await appointments.firstResult({ consumer: "consumer-2", requestId: "request-1" })).toBeUndefined();
      }));
  });
}
