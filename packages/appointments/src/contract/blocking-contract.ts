import { describe, expect, it } from "vitest";
import type { OpenAppointments } from "./appointments-contract.ts";
import { changed, hour, request } from "./local-change.ts";
import { bookingOf, load, nine, quarter, sampleDiary, slotEntry, statuses } from "./sample-diary.ts";
import { withDiary } from "./with-diary.ts";

/** What blocking and releasing owe: booked slots untouched, and no booking of a blocked one. */
export function blockingContract(open: () => Promise<OpenAppointments>): void {
  describe("blocking and releasing slots", () => {
    it("takes the free slots that a stretch touches out of the diary, and puts them back", () =>
      withDiary(open, sampleDiary(4), async (appointments) => {
        const touching = { ...hour, from: nine + quarter + 1, before: nine + 2 * quarter + 1 };
        expect(await appointments.blockSlots(touching, request)).toEqual(changed(2));
        expect(await statuses(appointments)).toEqual(["free", "busy-unavailable", "busy-unavailable", "free"]);
        expect((await load(appointments, 2)).status).toBe("busy-unavailable");
        expect(await appointments.releaseSlots(hour, request)).toEqual(changed(2, 0, 2));
        expect(await statuses(appointments)).toEqual(["free", "free", "free", "free"]);
      }));

    it("leaves alone what a booking holds, what is not free and what is another schedule's", () => {
      const elsewhere = slotEntry(4, { schedule: { reference: "Schedule/schedule-2" } });
      const taken = slotEntry(3, { status: "busy" });
      return withDiary(open, [...sampleDiary(2), taken, elsewhere], async (appointments) => {
        await appointments.book(bookingOf(await load(appointments, 1), "a"));
        expect(await appointments.blockSlots(hour, request)).toEqual(changed(1, 1, 1));
        expect(await statuses(appointments)).toEqual(["busy", "busy-unavailable", "busy", "free"]);
        expect(await appointments.releaseSlots(hour, request)).toEqual(changed(1, 1, 1));
        expect(await statuses(appointments)).toEqual(["busy", "free", "busy", "free"]);
      });
    });

    it("either blocks a slot or lets it be booked, when both happen at the same time (BOOK-30)", () =>
      withDiary(open, sampleDiary(20), async (appointments) => {
        const loaded = await Promise.all(Array.from({ length: 20 }, (_, index) => load(appointments, index + 1)));
        const outcomes = await Promise.all(
          loaded.map(async (slot, index) => {
            const booking = appointments.book(bookingOf(slot, `a${index}`));
            const blocking = appointments.blockSlots({ ...hour, from: slot.start, before: slot.end }, request);
            return [(await booking).ok, await blocking] as const;
          }),
        );
        for (const [isBooked, blocking] of outcomes) expect(blocking).toEqual(isBooked ? changed(0, 1) : changed(1));
        expect(await statuses(appointments)).toEqual(
          outcomes.map(([isBooked]) => (isBooked ? "busy" : "busy-unavailable")),
        );
      }));

    it("refuses an unknown schedule, and audits nothing then", () =>
      withDiary(open, sampleDiary(1), async (appointments) => {
        const unknown = { ok: false, reason: "schedule-unknown" };
        expect(await appointments.blockSlots({ ...hour, scheduleId: "schedule-9" }, request)).toEqual(unknown);
        expect(await appointments.releaseSlots({ ...hour, scheduleId: "schedule-9" }, request)).toEqual(unknown);
        expect(await appointments.auditTrail(0, 10)).toEqual([]);
      }));
  });
}
