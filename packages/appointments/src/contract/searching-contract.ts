import { describe, expect, it } from "vitest";
import type { SlotSearch } from "../appointments.ts";
import type { OpenAppointments } from "./appointments-contract.ts";
import {
  bookingOf,
  cancellationOf,
  entry,
  load,
  nine,
  quarter,
  sampleDiary,
  slotEntry,
  version,
} from "./sample-diary.ts";
import { withDiary } from "./with-diary.ts";

const everything: SlotSearch = { statuses: [], limit: 100 };

/** What a search for slots owes: those that match, all of them, in order. */
export function searchingContract(open: () => Promise<OpenAppointments>): void {
  const search = (change: Partial<SlotSearch>, diary = sampleDiary(5)) => {
    let ids: readonly string[] | string = [];
    return withDiary(open, diary, async (appointments) => {
      await appointments.book(bookingOf(await load(appointments, 2), "a"));
      const found = await appointments.searchSlots({ ...everything, ...change });
      ids = found.ok ? found.slots.map(({ id }) => id) : found.reason;
    }).then(() => ids);
  };

  describe("searching for slots", () => {
    it("finds a service by its id, by the value of an identifier, and by system and value (SLOT-02, D-31)", async () => {
      const all = ["slot-1", "slot-2", "slot-3", "slot-4", "slot-5"];
      expect(await search({ service: { value: "service-1" } })).toEqual(all);
      expect(await search({ service: { value: "2000000001" } })).toEqual(all);
      expect(await search({ service: { system: "https://example.org/services", value: "utc" } })).toEqual(all);
    });

    it("says so when no such service is known (SLOT-34)", async () => {
      expect(await search({ service: { value: "nobody" } })).toBe("service-unknown");
      expect(await search({ service: { system: "https://example.org/services", value: "2000000001" } })).toBe(
        "service-unknown",
      );
    });

    it("keeps services apart, and serves one schedule to several of them (SLOT-44)", async () => {
      const diary = [
        ...sampleDiary(2),
        entry({ resourceType: "HealthcareService", id: "service-2" }),
        entry({ resourceType: "HealthcareService", id: "service-3" }),
        entry({
          resourceType: "Schedule",
          id: "schedule-2",
          actor: [{ reference: "HealthcareService/service-1" }, { reference: "HealthcareService/service-2" }],
        }),
        slotEntry(3, { schedule: { reference: "Schedule/schedule-2" } }),
      ];
      expect(await search({ service: { value: "service-1" } }, diary)).toEqual(["slot-1", "slot-2", "slot-3"]);
      expect(await search({ service: { value: "service-2" } }, diary)).toEqual(["slot-3"]);
      expect(await search({ service: { value: "service-3" } }, diary)).toEqual([]);
    });

    it("finds no slot of a withheld service, unless it is another service's too (SLOT-38)", () => {
      const diary = [
        ...sampleDiary(2),
        entry({ resourceType: "HealthcareService", id: "service-2" }),
        entry({
          resourceType: "Schedule",
          id: "schedule-2",
          actor: [{ reference: "HealthcareService/service-1" }, { reference: "HealthcareService/service-2" }],
        }),
        entry({ resourceType: "Schedule", id: "schedule-3", actor: [] }),
        slotEntry(3, { schedule: { reference: "Schedule/schedule-2" } }),
        slotEntry(4, { schedule: { reference: "Schedule/schedule-3" } }),
      ];
      return withDiary(open, diary, async (appointments) => {
        const find = async (change: Partial<SlotSearch>) => {
          const found = await appointments.searchSlots({ ...everything, ...change });
          return found.ok && found.slots.map(({ id }) => id);
        };
        expect(await find({ withheld: [] })).toEqual(["slot-1", "slot-2", "slot-3", "slot-4"]);
        expect(await find({ withheld: ["service-1"] })).toEqual(["slot-3", "slot-4"]);
        expect(await find({ withheld: ["service-1"], service: { value: "utc" } })).toEqual([]);
        expect(await find({ withheld: ["service-1"], service: { value: "service-2" } })).toEqual(["slot-3"]);
        const named = async (id: string) => (await appointments.findSlots({ id }, ["service-1"])).length;
        expect([await named("slot-1"), await named("slot-3"), await named("slot-4")]).toEqual([0, 1, 1]);
        const identifier = { system: "https://tools.ietf.org/html/rfc4122", value: "slot-identifier-1" };
        expect(await appointments.findSlots({ identifier }, ["service-1"])).toEqual([]);
        expect(await appointments.findSlots({ identifier }, ["service-2"])).toHaveLength(1);
      });
    });

    it("filters by any of several statuses (SLOT-04)", async () => {
      expect(await search({ statuses: ["busy"] })).toEqual(["slot-2"]);
      expect(await search({ statuses: ["free"] })).toEqual(["slot-1", "slot-3", "slot-4", "slot-5"]);
      expect(await search({ statuses: ["busy", "busy-unavailable"] })).toEqual(["slot-2"]);
    });

    it("leaves out free slots that nobody can book any more, and no others (SLOT-17, BOOK-71)", async () => {
      const freeAfter = nine + 2 * quarter;
      expect(await search({ freeAfter })).toEqual(["slot-2", "slot-4", "slot-5"]);
      expect(await search({ freeAfter, statuses: ["busy", "free"] })).toEqual(["slot-2", "slot-4", "slot-5"]);
      expect(await search({ freeAfter, statuses: ["free"] })).toEqual(["slot-4", "slot-5"]);
      expect(await search({ freeAfter, statuses: ["free"], from: nine + 4 * quarter })).toEqual(["slot-5"]);
      expect(await search({ freeAfter, statuses: ["busy"] })).toEqual(["slot-2"]);
    });

    it("takes the window's first moment in and leaves its last one out (SLOT-05)", async () => {
      expect(await search({ from: nine + quarter, before: nine + 3 * quarter })).toEqual(["slot-2", "slot-3"]);
      expect(await search({ from: nine + quarter + 1, before: nine + 3 * quarter + 1 })).toEqual(["slot-3", "slot-4"]);
    });

    it("leaves out what starts within a stretch of time (SLOT-06)", async () => {
      expect(await search({ outside: [{ from: nine + quarter, before: nine + 3 * quarter }] })).toEqual([
        "slot-1",
        "slot-4",
        "slot-5",
      ]);
    });

    it("reads resources of the directory in the order asked for, more of them than a statement binds (SLOT-10)", () => {
      const locations = Array.from({ length: 150 }, (_, index) => entry({ resourceType: "Location", id: `l${index}` }));
      return withDiary(open, [...sampleDiary(1), ...locations], async (appointments) => {
        const ids = locations.map(({ resource }) => String(resource.id)).toReversed();
        const found = await appointments.readDirectory("Location", ["unknown", ...ids]);
        expect(found.map(({ id }) => id)).toEqual(ids);
        expect(found[0]?.content).toBe(JSON.stringify({ resourceType: "Location", id: "l149" }));
        expect(await appointments.readDirectory("Organization", ids)).toEqual([]);
        expect(await appointments.readDirectory("Location", [])).toEqual([]);
      });
    });

    it("finds a patient's appointments to come, each in its current version (PSRCH-01, PSRCH-07)", () =>
      withDiary(open, sampleDiary(4), async (appointments) => {
        for (const [number, id] of [
          [3, "c"],
          [2, "b"],
          [1, "a"],
        ] as const) {
          await appointments.book({ ...bookingOf(await load(appointments, number), id), nhsNumber: "9000000009" });
        }
        await appointments.book({ ...bookingOf(await load(appointments, 4), "d"), nhsNumber: "9476719931" });
        await appointments.cancel(cancellationOf("c"));
        const found = await appointments.ofPatient("9000000009", new Date(nine + quarter));
        expect(found).toEqual([version("b"), version("c", 2)]);
        expect(await appointments.ofPatient("9000000017", new Date(nine))).toEqual([]);
      }));

    it("knows when an appointment starts, later than its slot as it may (PSRCH-07, D-23)", () =>
      withDiary(open, sampleDiary(1), async (appointments) => {
        const start = nine + quarter / 3;
        await appointments.book({ ...bookingOf(await load(appointments, 1), "a"), start, nhsNumber: "9000000009" });
        expect(await appointments.ofPatient("9000000009", new Date(start))).toHaveLength(1);
        expect(await appointments.ofPatient("9000000009", new Date(start + 1))).toEqual([]);
        const [found] = await appointments.appointmentsBetween(new Date(start), new Date(start + 1), 10);
        expect(found?.start).toBe(start);
      }));

    it("pages behind the last slot of the page before, and counts all of them (SLOT-20, SLOT-21)", () =>
      withDiary(open, [...sampleDiary(3), slotEntry(2, { id: "slot-2b" })], async (appointments) => {
        const pages: (readonly string[])[] = [];
        let after: SlotSearch["after"];
        for (let page = 0; page < 2; page += 1) {
          const found = await appointments.searchSlots({ ...everything, limit: 2, ...(after && { after }) });
          if (!found.ok) throw new TypeError(found.reason);
          expect(found.total).toBe(4);
          pages.push(found.slots.map(({ id }) => id));
          after = found.slots.at(-1);
        }
        expect(pages).toEqual([
          ["slot-1", "slot-2"],
          ["slot-2b", "slot-3"],
        ]);
      }));

    it("finds the slots of an identifier, system and value, for a booking to choose from (BOOK-51)", () =>
      withDiary(open, sampleDiary(2), async (appointments) => {
        const identifier = { system: "https://tools.ietf.org/html/rfc4122", value: "slot-identifier-2" };
        expect(await appointments.findSlots({ identifier })).toMatchObject([
          { id: "slot-2", scheduleId: "schedule-1", status: "free", start: nine + quarter, end: nine + 2 * quarter },
        ]);
        expect(await appointments.findSlots({ identifier: { ...identifier, system: "urn:other" } })).toEqual([]);
        expect(await appointments.findSlots({ id: "slot-9" })).toEqual([]);
      }));
  });
}
