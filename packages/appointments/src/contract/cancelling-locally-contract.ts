import { describe, expect, it } from "vitest";
import type { Appointments } from "../appointments.ts";
import type { OpenAppointments } from "./appointments-contract.ts";
import { request } from "./local-change.ts";
import { bookingOf, load, sampleDiary, statuses } from "./sample-diary.ts";
import { withDiary } from "./with-diary.ts";

/** What cancelling locally owes: what cancelling owes, and a version that differs in nothing else. */
export function cancellingLocallyContract(open: () => Promise<OpenAppointments>): void {
  describe("cancelling locally", () => {
    const content =
      '{"resourceType":"Appointment","id":"a","meta":{"versionId":"1","x":1.10},"status":"booked","y":"\\u00e9/"}';
    const booked = {
      id: "a",
      versionId: 1,
      status: "booked",
      lastUpdated: "2026-05-30T09:00:00.000+00:00",
      content,
    } as const;
    const book = async (appointments: Appointments) =>
      appointments.book({ ...bookingOf(await load(appointments, 1), "a"), version: booked });

    it("adds a cancelled version that differs in nothing else, and frees the slot (CAN-11, CAN-12, CAN-16)", () =>
      withDiary(open, sampleDiary(1), async (appointments) => {
        await book(appointments);
        expect(await appointments.cancelLocally({ appointmentId: "a", versionId: 1 }, request)).toEqual({
          ok: true,
          version: { id: "a", versionId: 2 },
        });
        const next = await appointments.read("a");
        expect(next).toMatchObject({ versionId: 2, status: "cancelled", lastUpdated: request.recorded });
        expect(next?.content).toBe(
          `{"resourceType":"Appointment","id":"a","meta":{"versionId":"2","x":1.10,"lastUpdated":"${request.recorded}"},"status":"cancelled","y":"\\u00e9/"}`,
        );
        expect(await appointments.readVersion("a", 1)).toEqual(booked);
        expect(await statuses(appointments)).toEqual(["free"]);
      }));

    it("refuses what is unknown, stale, cancelled already or has begun (CAN-19, CAN-23, CAN-25, CAN-29)", () =>
      withDiary(open, sampleDiary(1), async (appointments) => {
        await book(appointments);
        const cancel = (appointmentId: string, versionId: number, recorded = request.recorded) =>
          appointments.cancelLocally({ appointmentId, versionId }, { ...request, recorded });
        const refused = (reason: string) => ({ ok: false, reason });
        expect(await cancel("b", 1)).toEqual(refused("appointment-unknown"));
        expect(await cancel("a", 2)).toEqual(refused("version-conflict"));
        expect(await cancel("a", 1, "2026-06-01T08:00:00.000+00:00")).toEqual(refused("already-past"));
        expect(await statuses(appointments)).toEqual(["busy"]);
        expect(await cancel("a", 1, "2026-06-01T07:59:59.999+00:00")).toEqual({
          ok: true,
          version: { id: "a", versionId: 2 },
        });
        expect(await cancel("a", 2)).toEqual(refused("already-cancelled"));
      }));

    it("lets one of 20 at the same time through (CAN-24)", () =>
      withDiary(open, sampleDiary(1), async (appointments) => {
        await book(appointments);
        const outcomes = await Promise.all(
          Array.from({ length: 20 }, () => appointments.cancelLocally({ appointmentId: "a" }, request)),
        );
        expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
        expect(await appointments.history("a")).toHaveLength(2);
      }));
  });
}
