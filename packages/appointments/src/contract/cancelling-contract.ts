import { describe, expect, it } from "vitest";
import type { OpenAppointments } from "./appointments-contract.ts";
import { bookingOf, cancellationOf, load, sampleDiary, statuses, version } from "./sample-diary.ts";
import { withDiary } from "./with-diary.ts";

const conflict = { ok: false, reason: "version-conflict" };

/** What cancelling owes: one change of a version, every version kept, the slot free exactly once. */
export function cancellingContract(open: () => Promise<OpenAppointments>): void {
  describe("cancelling", () => {
    it("adds a version, keeps the one before, and frees the slot to be booked anew (CAN-11, CAN-16)", () =>
      withDiary(open, sampleDiary(1), async (appointments) => {
        await appointments.book(bookingOf(await load(appointments, 1), "a"));
        expect(await appointments.cancel(cancellationOf("a"))).toEqual({ ok: true });
        expect(await appointments.history("a")).toEqual([version("a", 2), version("a", 1)]);
        expect(await appointments.readVersion("a", 1)).toEqual(version("a", 1));
        expect(await statuses(appointments)).toEqual(["free"]);
        expect(await appointments.book(bookingOf(await load(appointments, 1), "b"))).toEqual({ ok: true });
      }));

    it("lets exactly one of 50 cancellations of one version through (CAN-24)", () =>
      withDiary(open, sampleDiary(1), async (appointments) => {
        await appointments.book(bookingOf(await load(appointments, 1), "a"));
        const outcomes = await Promise.all(Array.from({ length: 50 }, () => appointments.cancel(cancellationOf("a"))));
        expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
        expect(outcomes.filter(({ ok }) => !ok)).toEqual(Array.from({ length: 49 }, () => conflict));
        expect(await appointments.history("a")).toHaveLength(2);
      }));

    it("refuses to follow a version that was never issued, or an appointment that never was (CAN-19)", () =>
      withDiary(open, sampleDiary(1), async (appointments) => {
        await appointments.book(bookingOf(await load(appointments, 1), "a"));
        expect(await appointments.cancel(cancellationOf("a", 3))).toEqual(conflict);
        expect(await appointments.cancel(cancellationOf("b", 2))).toEqual(conflict);
        expect(await appointments.history("a")).toEqual([version("a")]);
        expect(await statuses(appointments)).toEqual(["busy"]);
      }));

    it("frees nothing the second time, though the slot is somebody else's by now (CAN-23)", () =>
      withDiary(open, sampleDiary(1), async (appointments) => {
        await appointments.book(bookingOf(await load(appointments, 1), "a"));
        await appointments.cancel(cancellationOf("a"));
        await appointments.book(bookingOf(await load(appointments, 1), "b"));
        expect(await appointments.cancel(cancellationOf("a", 2))).toEqual(conflict);
        expect(await appointments.cancel(cancellationOf("a", 3))).toEqual(conflict);
        expect(await statuses(appointments)).toEqual(["busy"]);
        expect(await appointments.read("b")).toEqual(version("b"));
      }));

    it("cancels once for one request id, which a booking uses up as well (CAN-34)", () =>
      withDiary(open, sampleDiary(2), async (appointments) => {
        await appointments.book(bookingOf(await load(appointments, 1), "a", "request-1"));
        await appointments.book(bookingOf(await load(appointments, 2), "b", "request-2"));
        expect(await appointments.cancel(cancellationOf("b", 2, "request-1"))).toEqual({
          ok: false,
          reason: "request-repeated",
          first: { id: "a", versionId: 1 },
        });
        expect(await statuses(appointments)).toEqual(["busy", "busy"]);
        expect(await appointments.cancel(cancellationOf("b", 2, "request-3"))).toEqual({ ok: true });
        expect(await appointments.firstResult({ consumer: "consumer-1", requestId: "request-3" })).toEqual({
          id: "b",
          versionId: 2,
        });
      }));

    it("ends with one holder of the slot when bookings and cancellations race (BOOK-30, CAN-24)", () =>
      withDiary(open, sampleDiary(1), async (appointments) => {
        const slot = await load(appointments, 1);
        await appointments.book(bookingOf(slot, "a"));
        const outcomes = await Promise.all(
          Array.from({ length: 40 }, async (_, index) =>
            index % 2 === 0
              ? appointments.cancel(cancellationOf("a"))
              : appointments.book(bookingOf(slot, `b${index}`)),
          ),
        );
        const cancelled = outcomes.filter(({ ok }, index) => ok && index % 2 === 0).length;
        const booked = outcomes.filter(({ ok }, index) => ok && index % 2 === 1).length;
        expect(cancelled).toBe(1);
        expect(booked).toBeLessThanOrEqual(1);
        expect(await statuses(appointments)).toEqual([booked === 1 ? "busy" : "free"]);
      }));
  });
}
