import { describe, expect, it } from "vitest";
import type { Appointments, SlotSearch } from "../appointments.ts";
import type { OpenAppointments } from "./appointments-contract.ts";
import { generated, hour, plan, request } from "./local-change.ts";
import { bookingOf, load, nine, quarter, sampleDiary, slotEntry } from "./sample-diary.ts";
import { withDiary } from "./with-diary.ts";

const nextDay = nine + 86_400_000;

/** What generating slots owes: each slot once, none in the time of another, and nothing that is there changed. */
export function generatingContract(open: () => Promise<OpenAppointments>): void {
  describe("generating slots", () => {
    it("adds a pattern's slots, in UTC and without a channel that nobody named (SLOT-25, SLOT-26, SLOT-27)", () =>
      withDiary(open, sampleDiary(0), async (appointments) => {
        expect(await appointments.generateSlots(plan, request)).toEqual(generated(4));
        const [first, ...others] = await slots(appointments);
        expect(others).toHaveLength(3);
        expect(first).toEqual({
          resourceType: "Slot",
          id: expect.stringMatching(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/),
          meta: { profile: ["https://fhir.hl7.org.uk/STU3/StructureDefinition/CareConnect-Slot-1"] },
          identifier: [{ system: "https://tools.ietf.org/html/rfc4122", value: first?.id }],
          schedule: { reference: "Schedule/schedule-1" },
          status: "free",
          start: "2026-06-02T08:00:00+00:00",
          end: "2026-06-02T08:15:00+00:00",
        });
        const [held] = await appointments.findSlots({ id: String(first?.id) });
        expect(held).toMatchObject({ start: nextDay, end: nextDay + quarter, status: "free" });
        expect(await appointments.book(bookingOf(held ?? (await load(appointments, 1)), "a"))).toEqual({ ok: true });
      }));

    it("says how the patient is seen where that was named (SLOT-26)", () =>
      withDiary(open, sampleDiary(0), async (appointments) => {
        await appointments.generateSlots({ ...plan, channel: "Video" }, request);
        const url = "https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-DeliveryChannel-1";
        expect((await slots(appointments))[0]).toHaveProperty("extension", [{ url, valueCode: "Video" }]);
      }));

    it("adds nothing twice, and leaves what is booked or blocked by now as it is", () =>
      withDiary(open, sampleDiary(0), async (appointments) => {
        await appointments.generateSlots(plan, request);
        const [first] = await slots(appointments);
        const [held] = await appointments.findSlots({ id: String(first?.id) });
        if (held !== undefined) await appointments.book(bookingOf(held, "a"));
        await appointments.blockSlots({ ...hour, from: nextDay + quarter, before: nextDay + 2 * quarter }, request);
        const before = await slots(appointments);
        expect(before.map(({ status }) => status)).toEqual(["busy", "busy-unavailable", "free", "free"]);
        const longer = { ...plan, pattern: { ...plan.pattern, hours: [{ from: "09:00", to: "10:30" }] } };
        expect(await appointments.generateSlots(longer, request)).toEqual(generated(2, 4));
        expect((await slots(appointments)).slice(0, 4)).toEqual(before);
      }));

    it("adds the slots once when several do it at the same time", () =>
      withDiary(open, sampleDiary(0), async (appointments) => {
        const outcomes = await Promise.all(Array.from({ length: 5 }, () => appointments.generateSlots(plan, request)));
        expect(outcomes.map((outcome) => outcome.ok && outcome.added).toSorted()).toEqual([0, 0, 0, 0, 4]);
        expect(await slots(appointments)).toHaveLength(4);
      }));

    it("leaves out what would overlap another slot of the schedule, and minds no other schedule", () =>
      withDiary(open, sampleDiary(0), async (appointments) => {
        const inBetween = (change: object) =>
          slotEntry(97, {
            start: new Date(nextDay + 10 * 60_000).toISOString(),
            end: new Date(nextDay + 20 * 60_000).toISOString(),
            ...change,
          });
        await appointments.importResources([
          inBetween({}),
          inBetween({ id: "elsewhere", schedule: { reference: "Schedule/schedule-2" }, end: "2026-06-02T09:00:00Z" }),
          inBetween({ id: "mistake", status: "entered-in-error", end: "2026-06-02T09:00:00Z" }),
        ]);
        expect(await appointments.generateSlots(plan, request)).toEqual(generated(2, 0, 2));
      }));

    it("refuses an unknown schedule, an impossible pattern and more slots than a batch takes", () =>
      withDiary(open, sampleDiary(0), async (appointments) => {
        const refusals = [
          { ...plan, scheduleId: "schedule-9" },
          { ...plan, pattern: { ...plan.pattern, to: "2026-06-01" } },
          { ...plan, pattern: { ...plan.pattern, to: "2027-06-01", days: [1, 2, 3, 4, 5, 6, 7], slotLength: 1 } },
        ].map((refused) => appointments.generateSlots(refused, request));
        expect(await Promise.all(refusals)).toEqual(
          ["schedule-unknown", "range-reversed", "too-many-slots"].map((reason) => ({ ok: false, reason })),
        );
        expect(await appointments.isEmpty()).toBe(true);
        expect(await appointments.auditTrail(0, 10)).toEqual([]);
      }));

    it("takes a year of a clinic at once", () =>
      withDiary(open, sampleDiary(0), async (appointments) => {
        const year = {
          ...plan.pattern,
          to: "2027-06-01",
          days: [1, 2, 3, 4, 5],
          hours: [{ from: "09:00", to: "17:00" }],
        };
        const outcome = await appointments.generateSlots({ ...plan, pattern: year }, request);
        expect(outcome).toEqual(generated(261 * 32));
      }));
  });
}

/** The slots of 2 June, in order of time. */
async function slots(appointments: Appointments): Promise<readonly { readonly id: string; readonly status: string }[]> {
  const search: SlotSearch = { statuses: [], from: nextDay, before: nextDay + 86_400_000, limit: 1000 };
  const found = await appointments.searchSlots(search);
  if (!found.ok) throw new TypeError("A search without a service knows no unknown service.");
  return found.slots.map(({ content }) => JSON.parse(content) as { id: string; status: string });
}
