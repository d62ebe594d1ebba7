import { describe, expect, it } from "vitest";
import type { OpenAppointments } from "./appointments-contract.ts";
import { blockingContract } from "./blocking-contract.ts";
import { cancellingLocallyContract } from "./cancelling-locally-contract.ts";
import { generatingContract } from "./generating-contract.ts";
import { changed, generated, hour, plan, request } from "./local-change.ts";
import { bookingOf, cancellationOf, load, nine, quarter, sampleDiary, statuses } from "./sample-diary.ts";
import { withDiary } from "./with-diary.ts";

/** What diary management owes: booked slots untouched, nothing twice, and every change in the audit trail. */
export function diaryContract(open: () => Promise<OpenAppointments>): void {
  generatingContract(open);
  blockingContract(open);
  cancellingLocallyContract(open);
  describe("looking at the diary", () => {
    it("lists the appointments of a stretch of time in order of start, cancelled ones too, and no more than asked for", () =>
      withDiary(open, sampleDiary(3), async (appointments) => {
        for (const [number, id] of [
          [2, "b"],
          [1, "a"],
          [3, "c"],
        ] as const) {
          await appointments.book(bookingOf(await load(appointments, number), id));
        }
        await appointments.cancel(cancellationOf("b"));
        const [from, before] = [new Date(nine), new Date(nine + 2 * quarter)];
        const listed = await appointments.appointmentsBetween(from, before, 10);
        expect(listed).toEqual([
          { id: "a", slotId: "slot-1", start: nine, versionId: 1, status: "booked" },
          { id: "b", slotId: "slot-2", start: nine + quarter, versionId: 2, status: "cancelled" },
        ]);
        expect(await appointments.appointmentsBetween(from, before, 1)).toEqual(listed.slice(0, 1));
      }));
  });

  describe("changing the diary", () => {
    it("leaves an entry for each change, with who made it and what of the diary it was about (AUD-01, AUD-03)", () =>
      withDiary(open, sampleDiary(1), async (appointments) => {
        await appointments.book(bookingOf(await load(appointments, 1), "a"));
        await appointments.generateSlots(plan, request);
        await appointments.blockSlots(hour, request);
        await appointments.releaseSlots(hour, request);
        await appointments.cancelLocally({ appointmentId: "a" }, request);
        const entries = (await appointments.auditTrail(0, 10)).map(({ entry }) => entry);
        const window = (from: string, before: string) => ({
          ...request,
          outcome: 200,
          diary: {
            scheduleId: "schedule-1",
            from: `2026-06-0${from}:00.000+00:00`,
            before: `2026-06-0${before}:00.000+00:00`,
          },
        });
        expect(entries.slice(1)).toEqual([
          { ...window("2T08:00", "2T09:00"), interaction: "generate-slots" },
          { ...window("1T08:00", "1T09:00"), interaction: "block-slots" },
          { ...window("1T08:00", "1T09:00"), interaction: "release-slots" },
          { ...request, outcome: 200, interaction: "cancel-locally", appointmentId: "a", versionId: 2 },
        ]);
      }));

    it("tells in a dry run what it would do, and does none of it", () =>
      withDiary(open, sampleDiary(2), async (appointments) => {
        await appointments.book(bookingOf(await load(appointments, 1), "a"));
        const dry = { dryRun: true };
        expect(await appointments.generateSlots(plan, request, dry)).toEqual(generated(4));
        expect(await appointments.blockSlots(hour, request, dry)).toEqual(changed(1, 1));
        expect(await appointments.releaseSlots(hour, request, dry)).toEqual(changed(0, 1, 1));
        expect(await appointments.cancelLocally({ appointmentId: "a" }, request, dry)).toEqual({
          ok: true,
          version: { id: "a", versionId: 2 },
        });
        expect(await statuses(appointments)).toEqual(["busy", "free"]);
        expect(await appointments.history("a")).toHaveLength(1);
        expect(await appointments.auditTrail(0, 10)).toHaveLength(1);
      }));
  });
}
