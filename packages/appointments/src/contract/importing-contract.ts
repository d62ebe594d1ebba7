import { describe, expect, it } from "vitest";
import type { ImportEntry } from "../appointments.ts";
import type { OpenAppointments } from "./appointments-contract.ts";
import { bookingOf, cancellationOf, entry, load, sampleDiary, slotEntry, statuses } from "./sample-diary.ts";
import { withDiary } from "./with-diary.ts";

/** What an import owes: all of it or none, and never a booked slot given away. */
export function importingContract(open: () => Promise<OpenAppointments>): void {
  describe("importing", () => {
    it("starts empty and is not so after an import", () =>
      withDiary(open, [], async (appointments) => {
        expect(await appointments.isEmpty()).toBe(true);
        await appointments.importResources(sampleDiary(1));
        expect(await appointments.isEmpty()).toBe(false);
      }));

    it("replaces what is there, except the status of a slot that an active booking holds", () =>
      withDiary(open, sampleDiary(3), async (appointments) => {
        await appointments.book(bookingOf(await load(appointments, 1), "a"));
        await appointments.book(bookingOf(await load(appointments, 2), "b"));
        await appointments.cancel(cancellationOf("b"));
        await appointments.importResources([1, 2, 3].map((number) => slotEntry(number, { comment: "again" })));
        expect(await statuses(appointments)).toEqual(["busy", "free", "free"]);
        expect((await load(appointments, 1)).status).toBe("busy");
        await appointments.importResources([slotEntry(3, { status: "busy-unavailable" })]);
        expect(await statuses(appointments)).toEqual(["busy", "free", "busy-unavailable"]);
      }));

    it("forgets the names and schedules that a service no longer has", () =>
      withDiary(open, sampleDiary(1), async (appointments) => {
        await appointments.importResources([
          entry({ resourceType: "HealthcareService", id: "service-1", identifier: [{ value: "renamed" }] }),
          entry({ resourceType: "Schedule", id: "schedule-1", actor: [] }),
        ]);
        const search = { statuses: [], limit: 10 };
        expect(await appointments.searchSlots({ ...search, service: { value: "utc" } })).toEqual({
          ok: false,
          reason: "service-unknown",
        });
        expect(await appointments.searchSlots({ ...search, service: { value: "renamed" } })).toEqual({
          ok: true,
          total: 0,
          slots: [],
          followed: [],
        });
      }));

    it("writes nothing at all when one resource has no id", () =>
      withDiary(open, [], async (appointments) => {
        const broken = entry({ resourceType: "Slot", status: "free" });
        await expect(appointments.importResources([...sampleDiary(20), broken])).rejects.toThrow(TypeError);
        expect(await appointments.isEmpty()).toBe(true);
      }));

    it("takes a stream of more resources than it holds at a time", () =>
      withDiary(open, [], async (appointments) => {
        await appointments.importResources(streamed(sampleDiary(900)));
        expect(await statuses(appointments)).toHaveLength(900);
      }));

    it("writes nothing at all of a stream that breaks off", () =>
      withDiary(open, [], async (appointments) => {
        const broken = streamed(sampleDiary(900), new Error("The line is gone."));
        await expect(appointments.importResources(broken)).rejects.toThrow("The line is gone.");
        expect(await appointments.isEmpty()).toBe(true);
        expect(await appointments.readDirectory("Schedule", ["schedule-1"])).toEqual([]);
      }));

    it("takes more rows than one statement may bind", () =>
      withDiary(open, sampleDiary(150), async (appointments) => {
        expect(await statuses(appointments)).toHaveLength(150);
      }));
  });
}

/** Entries one after the other, with an error at their end if one is given. */
async function* streamed(entries: readonly ImportEntry[], failure?: Error): AsyncGenerator<ImportEntry, void> {
  yield* entries;
  if (failure !== undefined) throw failure;
}
