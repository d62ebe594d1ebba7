import { describe, expect, it } from "vitest";
import type { Booked } from "../appointments.ts";
import type { OpenAppointments } from "./appointments-contract.ts";
import { bookingOf, cancellationOf, load, sampleDiary, slotEntry, statuses, version } from "./sample-diary.ts";
import { changesUnseen, unseen, unseenCancellation } from "./unseen-changes.ts";
import { withDiary } from "./with-diary.ts";

const taken = { ok: false, reason: "slot-taken" };
const conflict = { ok: false, reason: "version-conflict" };

/**
 * What a database owes that changes what nobody has looked up, as one does that is a round trip away: the same as if it had
 * been looked up.
 */
export function unseenContract(engine: string, open: () => Promise<OpenAppointments>): void {
  describe(`changes of what nobody has looked up on ${engine}`, () => {
    it("book the slot that is described, which a cancellation frees again (BOOK-20, BOOK-51)", () =>
      withDiary(open, sampleDiary(2), async (appointments) => {
        const changes = changesUnseen(appointments);
        expect(await changes.bookUnseen(unseen(bookingOf(await load(appointments, 2), "a")))).toEqual({ ok: true });
        expect(await appointments.read("a")).toEqual(version("a"));
        expect(await statuses(appointments)).toEqual(["free", "busy"]);
        const [listed] = await appointments.appointmentsBetween(new Date(0), new Date("2027-01-01"), 10);
        expect(listed).toMatchObject({ id: "a", slotId: "slot-2", start: (await load(appointments, 2)).start });
        expect(await appointments.cancel(cancellationOf("a"))).toEqual({ ok: true });
        expect(await statuses(appointments)).toEqual(["free", "free"]);
        const later = (await load(appointments, 2)).start + 1;
        await changes.bookUnseen({ ...unseen(bookingOf(await load(appointments, 2), "b")), start: later });
        expect(await appointments.appointmentsBetween(new Date(later), new Date(later + 1), 10)).toHaveLength(1);
      }));

    it("book no slot that is busy, blocked, unknown, or other than described, and leave nothing of it (BOOK-30, BOOK-51)", () =>
      withDiary(open, sampleDiary(3), async (appointments) => {
        const changes = changesUnseen(appointments);
        const [slot, blocked, free] = [
          await load(appointments, 1),
          await load(appointments, 2),
          await load(appointments, 3),
        ];
        await appointments.book(bookingOf(slot, "a"));
        await appointments.importResources([slotEntry(2, { status: "busy-unavailable" })]);
        const described = unseen(bookingOf(free, "b", "request-1")).slot;
        for (const wrong of [
          unseen(bookingOf(slot, "b")).slot,
          unseen(bookingOf(blocked, "b")).slot,
          { ...described, identifier: { ...described.identifier, value: "other" } },
          { ...described, identifier: { value: described.identifier.value } },
          { ...described, scheduleId: "schedule-2" },
          { ...described, start: described.start + 1 },
          { ...described, end: described.end - 1 },
        ]) {
          const booking = { ...unseen(bookingOf(slot, "b", "request-1")), slot: wrong };
          expect(await changes.bookUnseen(booking)).toEqual(taken);
        }
        expect(await appointments.read("b")).toBeUndefined();
        expect(await appointments.firstResult({ consumer: "consumer-1", requestId: "request-1" })).toBeUndefined();
        expect(await appointments.auditTrail(0, 10)).toHaveLength(1);
        expect(await statuses(appointments)).toEqual(["busy", "busy-unavailable", "free"]);
      }));

    it("book the first of several that are described alike, and no other once it is taken (D-32)", () =>
      withDiary(open, sampleDiary(1), async (appointments) => {
        const changes = changesUnseen(appointments);
        const slot = await load(appointments, 1);
        await appointments.importResources([slotEntry(1, { id: "slot-0" })]);
        expect(await changes.bookUnseen(unseen(bookingOf(slot, "a")))).toEqual({ ok: true });
        expect((await appointments.findSlots({ id: "slot-0" }))[0]?.status).toBe("busy");
        expect(await changes.bookUnseen(unseen(bookingOf(slot, "b")))).toEqual(taken);
        expect((await load(appointments, 1)).status).toBe("free");
      }));

    it("give a slot to exactly one of 100 bookings at the same time, half of which have looked it up (BOOK-30)", () =>
      withDiary(open, sampleDiary(1), async (appointments) => {
        const changes = changesUnseen(appointments);
        const slot = await load(appointments, 1);
        const outcomes = await Promise.all(
          Array.from({ length: 100 }, (_, index): Promise<Booked> => {
            const booking = bookingOf(slot, `a${index}`, `request-${index}`);
            return index % 2 === 0 ? changes.bookUnseen(unseen(booking)) : appointments.book(booking);
          }),
        );
        expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
        expect(outcomes.filter(({ ok }) => !ok)).toEqual(Array.from({ length: 99 }, () => taken));
        expect(await appointments.listVersions({ id: "", versionId: 0 }, 10)).toHaveLength(1);
      }));

    it("call a repeated request repeated, though its slot is taken by now (D-04)", () =>
      withDiary(open, sampleDiary(1), async (appointments) => {
        const changes = changesUnseen(appointments);
        const repeated = { ok: false, reason: "request-repeated", first: { id: "a", versionId: 1 } };
        const booking = unseen(bookingOf(await load(appointments, 1), "a", "request-1"));
        await changes.bookUnseen(booking);
        expect(await changes.bookUnseen({ ...booking, version: version("b") })).toEqual(repeated);
        expect(await changes.cancelUnseen(unseenCancellation(cancellationOf("a", 2, "request-1")))).toEqual(repeated);
        expect(await statuses(appointments)).toEqual(["busy"]);
      }));

    it("cancel the version that is described, one of 50 that do (CAN-11, CAN-24)", () =>
      withDiary(open, sampleDiary(1), async (appointments) => {
        const changes = changesUnseen(appointments);
        await appointments.book(bookingOf(await load(appointments, 1), "a"));
        const cancellation = unseenCancellation(cancellationOf("a"));
        const outcomes = await Promise.all(Array.from({ length: 50 }, () => changes.cancelUnseen(cancellation)));
        expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
        expect(outcomes.filter(({ ok }) => !ok)).toEqual(Array.from({ length: 49 }, () => conflict));
        expect(await appointments.history("a")).toEqual([version("a", 2), version("a", 1)]);
        expect(await statuses(appointments)).toEqual(["free"]);
      }));

    it("cancel no version that says anything else, or is not the current one (CAN-13, CAN-19)", () =>
      withDiary(open, sampleDiary(1), async (appointments) => {
        const changes = changesUnseen(appointments);
        await appointments.book(bookingOf(await load(appointments, 1), "a"));
        const cancellation = unseenCancellation(cancellationOf("a"));
        for (const wrong of [
          { ...cancellation, before: `${cancellation.before} ` },
          { ...cancellation, version: version("b", 2) },
          { ...cancellation, version: version("a", 3) },
        ]) {
          expect(await changes.cancelUnseen(wrong)).toEqual(conflict);
        }
        expect(await appointments.history("a")).toEqual([version("a")]);
        expect(await statuses(appointments)).toEqual(["busy"]);
      }));
  });
}
